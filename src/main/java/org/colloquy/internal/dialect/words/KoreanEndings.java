package org.colloquy.internal.dialect.words;

import java.util.Set;

/**
 * How Korean asks in the plain style of its press, where statements end in {@code 다} and a full
 * stop stands for the question mark: {@code 힘들지 않았나.}, {@code 어떻게 보는가.}, and half a sentence that
 * leaves the rest to who answers, {@code 앞으로의 계획은.}
 */
final class KoreanEndings {
  private static final char FIRST = '가';
  private static final char LAST = '힣';

  /** Syllables that share all but what closes them. */
  private static final int CLOSINGS = 28;

  private static final int CLOSING_N = 4;

  /** What closes 없, 있 and 맞. */
  private static final Set<Integer> VERBAL = Set.of(18, 20, 22);

  /** So long is a verb with an ending, and no noun that ends in the same syllable. */
  private static final int VERB = 3;

  private KoreanEndings() {}

  /**
   * Whether the last word of a sentence asks.
   *
   * @param last index of its last syllable
   */
  static boolean ask(String text, int last) {
    char end = text.charAt(last);
    if (end < FIRST || end > LAST || "나가는은지냐".indexOf(end) < 0 || !stops(text, last)) {
      return false;
    }
    int from = last;
    while (from > 0 && text.charAt(from - 1) >= FIRST && text.charAt(from - 1) <= LAST) {
      from--;
    }
    int length = last + 1 - from;
    char before = length > 1 ? text.charAt(last - 1) : 0;
    return switch (end) {
      case '나', '냐' -> length >= VERB || length > 1 && closesVerb(before);
      case '가' -> length >= VERB && closesWithN(before) && before != '문';
      case '지' -> length >= VERB && before == '는';
      default -> length > 1;
    };
  }

  private static boolean stops(String text, int last) {
    return last + 1 < text.length() && text.charAt(last + 1) == '.';
  }

  /** Whether a syllable ends as stems of verbs do before {@code 나}, and no noun: 있나, 없나, 맞나. */
  private static boolean closesVerb(char syllable) {
    return VERBAL.contains((syllable - FIRST) % CLOSINGS);
  }

  private static boolean closesWithN(char syllable) {
    return (syllable - FIRST) % CLOSINGS == CLOSING_N;
  }
}
