package org.colloquy.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word that was meant, by the fewest changes (Damerau and Levenshtein, restricted). */
final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** {@code "; did you mean 'x'?"}, or nothing where no candidate is near. */
  static String question(String word, Iterable<String> candidates) {
    String near = of(word, candidates);
    return near == null ? "" : "; did you mean " + near + "?";
  }

  /** The nearest candidate that differs in less than half of the word, or null. */
  static @Nullable String of(String word, Iterable<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    if (wanted.length() > LONGEST) {
      return null;
    }
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int d = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      boolean near = d <= Math.max(1, Math.min(wanted.length(), candidate.length()) / 3);
      boolean begun = wanted.length() > 1 && candidate.toLowerCase(Locale.ROOT).startsWith(wanted);
      if ((near || begun) && d < least) {
        best = candidate;
        least = d;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1 && j > 1 && isSwapped(a, i, b, j)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean isSwapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
