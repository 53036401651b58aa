package org.colloquy.internal.dialect.dates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that stand for several, of which the first counts: {@code 4-6 May}, {@code May 4 and 5}. */
final class DateRanges {
  private static final Set<String> SIGNS = Set.of("-", "–", "—", "/", ".-", ".–", "./", " & ");
  private static final Set<String> WORDS =
      Set.of(
          "and", "to", "und", "bis", "et", "au", "y", "al", "e", "a", "en", "tot", "i", "do", "и",
          "по");

  private DateRanges() {}

  /** The day before a month's name, the first one where several stand there. */
  static DateToken first(String text, List<DateToken> tokens, int month) {
    DateToken last = tokens.get(month - 1);
    int from = from(text, tokens, month - 1);
    return last.isDay() && from >= 0 ? tokens.get(from) : last;
  }

  /** What follows several days behind a month's name; null where there is one or none. */
  static @Nullable DateToken last(String text, List<DateToken> tokens, int month) {
    for (int i = month + 2; i < tokens.size() - 1 && i < month + 4; i++) {
      if (tokens.get(i).isDay() && from(text, tokens, i) == month + 1) {
        return tokens.get(i + 1);
      }
    }
    return null;
  }

  /** Index of the day to which a later day is joined, or -1. */
  private static int from(String text, List<DateToken> tokens, int later) {
    if (later > 0 && tokens.get(later - 1).isDay() && joined(text, tokens, later)) {
      return later - 1;
    }
    boolean word = later > 1 && WORDS.contains(tokens.get(later - 1).word());
    return word && tokens.get(later - 2).isDay() ? later - 2 : -1;
  }

  private static boolean joined(String text, List<DateToken> tokens, int later) {
    return SIGNS.contains(text.substring(tokens.get(later - 1).end(), tokens.get(later).start()));
  }
}
