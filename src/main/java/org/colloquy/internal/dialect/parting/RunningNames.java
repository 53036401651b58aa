package org.colloquy.internal.dialect.parting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Full names before colons within lines, of which several have their initials as labels, as a
 * record has them where everybody is named in full once: {@code Ana Ruiz: Two. Tom Orr: Why AR:
 * So.}
 */
final class RunningNames {
  private static final int INITIALS = 4;

  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> initials = new HashMap<>();

  /** Learns the full name or the initials that end at an offset. */
  void learn(String text, int end) {
    String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    if (word.length() > 1 && word.length() <= INITIALS && Shape.of(word) == Shape.LETTERS) {
      initials.merge(word, 1, Integer::sum);
      return;
    }
    for (int at = end - 2; at >= 0 && at > end - RunningLabels.LONGEST; at--) {
      if (at == 0 || at > 1 && RunningLabels.isOpen(text, at)) {
        String name = text.substring(at, end);
        if (name.indexOf(' ') > 0 && seen.add(name) && Shape.of(name) == Shape.NAME) {
          Names.aliases(name).forEach(alias -> names.putIfAbsent(alias, name));
        }
        return;
      }
    }
  }

  /** Names and initials that stand for each other; none if there is but one pair of them. */
  Set<String> paired() {
    Set<String> pairs = new HashSet<>();
    initials.values().removeIf(uses -> uses < 2);
    initials.keySet().removeIf(label -> !names.containsKey(Names.key(label)));
    for (String label : initials.keySet()) {
      pairs.add(label);
      pairs.add(names.getOrDefault(Names.key(label), label));
    }
    if (initials.size() < 2) {
      initials.clear();
    }
    return initials.isEmpty() ? Set.of() : pairs;
  }

  /** Whether a label is the initials of such a name, which stand wherever a turn begins. */
  boolean isInitials(String label) {
    return initials.containsKey(label);
  }
}
