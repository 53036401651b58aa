package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * Words in square brackets on lines of their own that say how others speak, as records have the
 * language of a speech: {@code [Translation]}. Mostly somebody else's label is the next line.
 */
public final class BracketedNotes {
  private static final int FEWEST = 2;

  private BracketedNotes() {}

  /** The keys of such words among labels, in the order of lines. */
  public static Set<String> among(List<Candidate> labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> hollow = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      Candidate label = labels.get(i);
      uses.merge(label.key(), 1, Integer::sum);
      Candidate next = i + 1 < labels.size() ? labels.get(i + 1) : null;
      boolean above = next != null && next.line() == label.line() + 1 && !isBracketed(next);
      if (above && isBracketed(label) && isAlone(label, document)) {
        hollow.merge(label.key(), 1, Integer::sum);
      }
    }
    Set<String> keys = new HashSet<>(hollow.keySet());
    keys.removeIf(
        key -> {
          int found = hollow.getOrDefault(key, 0);
          return found < FEWEST || 2 * found < uses.getOrDefault(key, 0);
        });
    return keys;
  }

  private static boolean isBracketed(Candidate label) {
    return label.written().startsWith("[") && label.written().endsWith("]");
  }

  private static boolean isAlone(Candidate label, Document document) {
    return label.extent() >= document.line(label.line()).text().stripTrailing().length();
  }
}
