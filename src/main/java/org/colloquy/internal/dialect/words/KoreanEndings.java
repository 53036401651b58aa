package org.colloquy.internal.dialect.words;

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

  private static final int CLOSING_NH = 6;
  private static final int CLOSING_BS = 18;
  private static final int CLOSING_SS = 20;
  private static final int CLOSING_J = 22;

  /** Stems without a closing that ask with 나; what ends in 구나 or 제나 is an adverb. */
  private static final String STEMS = "하되보오시주르";

  /** What verbs end in before 가; 평론가 and 사진가 are people. */
  private static final String MODIFIERS = "는은인한운던큰된런떤른";

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
      case '나' -> ofVerb(before) || length >= VERB && STEMS.indexOf(before) >= 0;
      case '냐' -> ofVerb(before) || length >= VERB;
      case '가' -> length >= VERB && MODIFIERS.indexOf(before) >= 0;
      case '지' -> length >= VERB && before == '는';
      default -> length > 1;
    };
  }

  private static boolean stops(String text, int last) {
    return last + 1 < text.length() && text.charAt(last + 1) == '.';
  }

  /** Whether a syllable closes as stems of verbs do and no noun: 았, 었, 있, 없, 않, 맞. */
  private static boolean ofVerb(char syllable) {
    int closing = syllable < FIRST || syllable > LAST ? 0 : (syllable - FIRST) % CLOSINGS;
    return closing == CLOSING_SS
        || closing == CLOSING_BS
        || closing == CLOSING_NH
        || closing == CLOSING_J;
  }
}
