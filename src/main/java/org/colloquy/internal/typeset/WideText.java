package org.colloquy.internal.typeset;

/**
 * What is set as Chinese and Japanese are: each character in a square of its own, without spaces
 * between words.
 */
final class WideText {
  /** Marks that Latin shares, and that are wide in Chinese and Japanese. */
  private static final String SHARED = "\u00b7\u2014\u2018\u2019\u201c\u201d\u2025\u2026\u22ef";

  /** Their right half is blank. */
  private static final String CLOSING =
      "\u3001\u3002\uff0c\uff0e\uff09\u300d\u300f\u3011\u3015\u3009\u300b\u3017\u3019\u301b"
          + "\uff3d\uff5d\u2019\u201d\uff1a\uff1b";

  /** Their left half is blank. */
  private static final String OPENING =
      "\uff08\u300c\u300e\u3010\u3014\u3008\u300a\u3016\u3018\u301a\uff3b\uff5b\u2018\u201c";

  private WideText() {}

  /** Whether a paragraph has more wide characters than others, spaces apart. */
  static boolean isMostly(String text) {
    int wide = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= WordBreaks.FIRST_WIDE && isCharacter(c)) {
        wide++;
      } else if (c > ' ') {
        others++;
      }
    }
    return wide > others;
  }

  /** Whether the character that starts at an offset is set by itself. */
  static boolean isWide(String text, int at, String language) {
    char c = text.charAt(at);
    if (c >= WordBreaks.FIRST_WIDE) {
      return isCharacter(c);
    }
    return c >= '\u00b7'
        && SHARED.indexOf(c) >= 0
        && isSpokenIn(language)
        && !(isLatin(text, at - 1) && isLatin(text, at + 1));
  }

  /** Korean is set by words. */
  private static boolean isCharacter(char c) {
    return WordBreaks.isWide(c) && !WordBreaks.isSyllable(c);
  }

  private static boolean isSpokenIn(String language) {
    return language.startsWith("zh") || language.startsWith("ja") || language.startsWith("yue");
  }

  /** Where a character ends, with what combines with it. */
  static int end(String text, int at, int limit) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < limit && combines(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, limit);
  }

  private static boolean combines(int c) {
    return c >= 0x300
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.ENCLOSING_MARK
            || c == 0x200d);
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** An ideograph or a letter of the syllabaries, no mark. */
  static boolean isIdeograph(char c) {
    return c >= WordBreaks.FIRST_WIDE
        && isCharacter(c)
        && (Character.isSurrogate(c) || Character.isLetterOrDigit(c));
  }

  /** What is set a little apart from ideographs: letters and figures of other scripts. */
  static boolean isLetter(char c) {
    return c < WordBreaks.FIRST_WIDE && (Character.isLetterOrDigit(c) || c == '%' || c == '\u00b0');
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < '\u2000'
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
