package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Names that stand once each, where their people first speak, and letters from there on: {@code
 * Ana:}, {@code Tom:}, {@code A:}, {@code T:}, or {@code A.:}, {@code T.:}. One letter alone stands
 * for a full name.
 */
public final class FirstNames {
  private FirstNames() {}

  /** The keys of names by those of their letters; empty unless every letter in use has one name. */
  public static Map<String, String> of(List<Candidate> labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    Set<String> letters = new HashSet<>(uses.keySet());
    letters.removeIf(key -> !isLetter(key) || uses.getOrDefault(key, 0) < 2);
    if (letters.isEmpty()) {
      return Map.of();
    }
    boolean alone = letters.size() == 1;
    Map<String, String> names = new HashMap<>();
    Set<String> spoken = new HashSet<>();
    for (Candidate label : labels) {
      String initial = letters.contains(stopped(label)) ? stopped(label) : initial(label);
      boolean once = uses.getOrDefault(label.key(), 0) == 1;
      boolean name = once && Shape.of(label.label()) == Shape.NAME;
      boolean early = !spoken.contains(initial) && letters.contains(initial);
      boolean other = alone && !(name && isFull(label));
      if (label.key().equals(initial)) {
        spoken.add(initial);
      } else if (other && document.speech().isBehindHoweverBrief(label)) {
        letters.remove(initial);
      } else if (name && early && document.speech().isBehindHoweverBrief(label)) {
        boolean another = names.put(initial, label.key()) != null;
        letters.removeIf(l -> another && l.equals(initial));
      }
    }
    boolean some = letters.size() > 1 || alone && !letters.isEmpty();
    return some && names.keySet().equals(letters) ? names : Map.of();
  }

  /** Whether a label is one letter, with or without its stop. */
  private static boolean isLetter(String key) {
    return key.length() == 1 || key.length() == 2 && key.charAt(1) == '.';
  }

  private static boolean isFull(Candidate label) {
    return Names.parts(label.label()).size() > 1;
  }

  private static String initial(Candidate label) {
    return label.key().substring(0, 1);
  }

  private static String stopped(Candidate label) {
    return initial(label) + ".";
  }
}
