package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Crowd;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Labels that lack a mark which their other uses have: {@code Ana: } among {@code **Ana:** },
 * {@code **Ana** } without its colon, {@code Ana. } with a full stop, or with a colon among dashes;
 * and {@code Audience Member: }.
 */
public final class UnmarkedNames {
  /** Labels are no longer, in characters. */
  private static final int LONGEST = 60;

  /** One of so many labels within a paragraph is no chance. */
  private static final int SOME = 3;

  /** Shorter labels may be letters of a list. */
  private static final int INITIALS = 2;

  private final Map<String, Candidate> known = new HashMap<>();

  /** Whether many labels stand within paragraphs, one a line. */
  private final boolean lined;

  private UnmarkedNames(List<Candidate> labels, Document document) {
    labels.stream().filter(c -> isMarked(c.written())).forEach(c -> known.put(c.key(), c));
    long inside = labels.stream().filter(c -> !document.line(c.line()).startsParagraph()).count();
    lined = SOME * inside > labels.size();
  }

  private static boolean isMarked(String label) {
    char last = label.isEmpty() ? ' ' : label.charAt(label.length() - 1);
    return last == ':' || last == '：' || Look.isDash(last);
  }

  /** The uses without a mark behind the first label, in order. */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    UnmarkedNames names = new UnmarkedNames(labels, document);
    Set<Integer> taken = new HashSet<>();
    labels.forEach(c -> taken.add(c.line()));
    int first = labels.stream().mapToInt(Candidate::line).min().orElse(document.lines().size());
    List<Candidate> found = new ArrayList<>();
    for (Lead lead : names.known.isEmpty() ? List.<Lead>of() : document.leads()) {
      boolean other = lead.index() > first && !taken.contains(lead.index());
      Candidate name = other ? names.at(lead) : null;
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  private @Nullable Candidate at(Lead lead) {
    Line line = lead.line();
    if (!line.isText() || !line.startsParagraph() && !lined || line.voice() != null) {
      return null;
    }
    String text = line.text();
    int colon = colon(text, lead.from());
    Candidate name = colon < 0 ? null : use(lead, text, colon, colon + 1);
    name = name == null && colon > 0 ? voice(lead) : name;
    name = name == null ? stopped(lead, text) : name;
    int end = lead.marked();
    boolean set = end > lead.from() && end + 1 < text.length() && end - lead.from() <= LONGEST;
    int next =
        set && LabelScanner.isBlank(text.charAt(end)) ? LabelScanner.skipSpace(text, end) : -1;
    boolean sentence =
        next > 0 && next < text.length() && !Character.isLowerCase(text.codePointAt(next));
    return name == null && sentence ? use(lead, text, end, end) : name;
  }

  /** Somebody of many, whose label has no other uses, with capitals as a name has them. */
  private static @Nullable Candidate voice(Lead lead) {
    Candidate label = Labelled.colon(lead);
    if (label == null || Shape.of(label.label()) != Shape.NAME) {
      return null;
    }
    return Crowd.is(label.label()) ? label : null;
  }

  /** A name that a full stop follows and a sentence: {@code Ana. We bake.} */
  private @Nullable Candidate stopped(Lead lead, String text) {
    int stop = text.indexOf(". ", lead.from());
    boolean may =
        stop > lead.from() + INITIALS
            && stop - lead.from() <= LONGEST
            && Character.isLetter(text.charAt(stop - 1));
    int next = may ? LabelScanner.skipSpace(text, stop + 1) : text.length();
    boolean sentence = next < text.length() && !Character.isLowerCase(text.codePointAt(next));
    return sentence ? use(lead, text, stop, stop + 1) : null;
  }

  private static int colon(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** The label that ends at an offset, where it is a known one and something stands behind it. */
  private @Nullable Candidate use(Lead lead, String text, int end, int behind) {
    Candidate c = known.get(Names.key(text.substring(lead.from(), end)));
    int extent = LabelScanner.skipSpace(text, behind);
    if (c == null || extent >= text.length()) {
      return null;
    }
    String written = text.substring(lead.from(), behind);
    return new Candidate(
        c.kind(), lead.index(), c.label(), c.key(), written, extent, lead.time(), 0);
  }
}
