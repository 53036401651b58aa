package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * Labels that count the turns: {@code T1:}, {@code C1:}, {@code T2:}, {@code C2:} ... are those of
 * two people. Each kind counts upwards, and none ever falls behind another.
 */
final class CountedTurns {
  private static final int SEVERAL = 3;
  private static final int KINDS = 4;

  /** Of so many labels one may have no number. */
  private static final int EACH = 5;

  private CountedTurns() {}

  /** The labels without their numbers, where these count turns. */
  static List<Candidate> of(List<Candidate> labels) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    int latest = 0;
    int counted = 0;
    for (Candidate c : labels) {
      String kind = kind(c.label());
      if (kind.length() == c.label().length()) {
        continue;
      }
      int number = Integer.parseInt(c.label().substring(kind.length()));
      if (number < latest || number <= last.getOrDefault(kind, 0)) {
        return labels;
      }
      latest = number;
      last.put(kind, number);
      uses.merge(kind, 1, Integer::sum);
      counted++;
    }
    boolean kinds = uses.size() > 1 && uses.size() <= KINDS;
    boolean several = uses.values().stream().allMatch(n -> n >= SEVERAL);
    if (!kinds || !several || (labels.size() - counted) * EACH > labels.size()) {
      return labels;
    }
    List<Candidate> bare = new ArrayList<>();
    labels.forEach(c -> bare.add(c.named(kind(c.label()))));
    return bare;
  }

  /** Letters before a number at the end of a word; the whole label where it is none such. */
  private static String kind(String label) {
    int end = label.length();
    while (end > 0 && label.charAt(end - 1) >= '0' && label.charAt(end - 1) <= '9') {
      end--;
    }
    String letters = label.substring(0, end);
    boolean word = end > 0 && letters.chars().allMatch(Character::isLetter);
    return word && label.length() - end <= 4 ? letters : label;
  }
}
