package org.colloquy.internal.dialect.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;

/**
 * Labels with the honorific of a man or a woman that stand between two turns of one other label:
 * {@code Ruiz: ... Mrs. Ruiz: ... Ruiz: ...}. They are two people who have one name.
 */
final class Spouses {
  /** Keys of labels around one, by its key. */
  private final Map<String, Set<String>> around = new HashMap<>();

  /**
   * @param labels of all turns, in order
   */
  Spouses(List<Candidate> labels) {
    for (int i = 1; i + 1 < labels.size(); i++) {
      Candidate label = labels.get(i);
      String before = labels.get(i - 1).key();
      boolean within = before.equals(labels.get(i + 1).key()) && !before.equals(label.key());
      if (within && Names.gender(label.label()) != 0) {
        around.computeIfAbsent(label.key(), k -> new HashSet<>()).add(before);
      }
    }
  }

  /** The keys of those who are somebody else than whom a label means. */
  Set<String> of(Candidate label) {
    return around.getOrDefault(label.key(), Set.of());
  }
}
