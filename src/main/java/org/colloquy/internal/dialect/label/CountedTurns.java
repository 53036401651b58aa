package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * Labels that count the turns: {@code T1:}, {@code C1:}, {@code T2:}, {@code C2:} ... are those of
 * two people. Each kind counts upwards, and none ever falls behind another.
 */
final class CountedTurns {
  private static final int SEVERAL = 3;
  private static final int KINDS = 4;

  /** So many labels with a number that rises are no people. */
  private static final int PIECES = 8;

  private static final Set<String> SPEAKERS = Set.copyOf(WordLists.list("columns.txt", "speaker"));

  /** Of so many labels one may have no number. */
  private static final int EACH = 5;

  private CountedTurns() {}

  /** The labels without their numbers, where these count turns; none where they count pieces. */
  static List<Candidate> of(List<Candidate> labels) {
    if (arePieces(labels)) {
      return List.of();
    }
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

  /** Whether one word with a number that rises counts the pieces of a recording: {@code Part 1}. */
  private static boolean arePieces(List<Candidate> labels) {
    String word = "";
    int before = 0;
    for (Candidate c : labels) {
      String key = c.key();
      int blank = key.lastIndexOf(' ') + 1;
      String digits = key.substring(blank);
      boolean number = digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
      String own = key.substring(0, blank);
      if (blank < 2 || !number || !word.isEmpty() && !own.equals(word)) {
        return false;
      }
      int count = Integer.parseInt(digits);
      if (count <= before) {
        return false;
      }
      word = own;
      before = count;
    }
    return labels.size() >= PIECES && !SPEAKERS.contains(word.strip());
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
