package org.colloquy.internal.dialect.opening;

import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/** Full names that labels have of those whom a title calls by one word: {@code Talk with Ana}. */
final class FullerNames {
  private FullerNames() {}

  /** The only full name among labels that begins or ends with a name of one word; else that. */
  static String of(String name, List<Candidate> labels) {
    List<String> word = Names.parts(name);
    if (word.size() != 1) {
      return name;
    }
    List<String> full =
        labels.stream()
            .map(c -> Names.withoutAside(c.label()).strip())
            .distinct()
            .filter(label -> isFuller(label, word.get(0)))
            .toList();
    return full.size() == 1 ? full.get(0) : name;
  }

  private static boolean isFuller(String label, String word) {
    List<String> parts = Names.parts(label);
    return Shape.of(label) == Shape.NAME
        && parts.size() > 1
        && (parts.get(0).equals(word) || parts.get(parts.size() - 1).equals(word));
  }
}
