package org.colloquy.edition;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody who mistyped one probably meant. */
final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The name with the fewest edits to it, if they are few enough for a slip of the hand. */
  static Optional<String> of(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int fewest = 1 + Math.max(1, typed.length() / 3);
    for (String name : names) {
      int edits = edits(typed, name);
      if (edits < fewest) {
        nearest = name;
        fewest = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * The distance of Damerau and Levenshtein in its restricted form ("optimal string alignment").
   */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + d[i - 2][j - 2]) : best;
  }
}
