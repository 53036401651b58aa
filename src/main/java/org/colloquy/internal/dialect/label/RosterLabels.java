package org.colloquy.internal.dialect.label;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;

/**
 * Words before a list of those who speak, and of nothing else: {@code Guests: Ana and Tom Vidal}.
 */
final class RosterLabels {
  /** More people are not looked for. */
  private static final int LONGEST = 400;

  private static final Pattern BETWEEN = Pattern.compile("[,;&]| \\p{Ll}{1,3} ");

  private RosterLabels() {}

  /** Those that come once, and behind which several others are named. */
  static List<LabelValue> of(Collection<LabelValue> labels, Document document) {
    Set<String> last = new HashSet<>();
    for (LabelValue label : labels) {
      List<String> words = Names.nameWords(label.uses().get(0).label());
      if (label.uses().size() > 1 && !words.isEmpty()) {
        last.add(words.get(words.size() - 1));
      }
    }
    return labels.stream()
        .filter(l -> l.uses().size() == 1 && lists(l.uses().get(0), last, document))
        .toList();
  }

  private static boolean lists(Candidate label, Set<String> last, Document document) {
    String text = document.line(label.line()).text();
    String said = text.substring(Math.min(label.extent(), text.length())).strip();
    if (label.kind() != Candidate.Kind.NAME || said.length() > LONGEST) {
      return false;
    }
    Set<String> named = new HashSet<>();
    for (String part : BETWEEN.split(said)) {
      List<String> words = Names.nameWords(part);
      String name = words.isEmpty() ? "" : words.get(words.size() - 1);
      boolean capital = !part.isBlank() && Character.isUpperCase(part.strip().codePointAt(0));
      if (!capital || !last.contains(name) || !named.add(name)) {
        return false;
      }
    }
    return named.size() > 1;
  }
}
