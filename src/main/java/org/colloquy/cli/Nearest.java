package org.colloquy.cli;

import java.util.Locale;
import org.colloquy.diagnostic.EditDistance;
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
      int d = EditDistance.of(wanted, candidate.toLowerCase(Locale.ROOT));
      boolean near = d <= Math.max(1, Math.min(wanted.length(), candidate.length()) / 3);
      boolean begun = wanted.length() > 1 && candidate.toLowerCase(Locale.ROOT).startsWith(wanted);
      if ((near || begun) && d < least) {
        best = candidate;
        least = d;
      }
    }
    return best;
  }
}
