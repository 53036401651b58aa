package org.colloquy.internal.typeset;

/** Places within a word at which a line may end, and their penalties in the scale of TeX. */
final class WordBreaks {
  /** With a hyphen that is not written: TeX's hyphen penalty. */
  static final float ADDED = 50;

  /** After a written hyphen: TeX's, too. */
  private static final float WRITTEN = 50;

  /** Elsewhere in a word, as after a dash. */
  private static final float INSIDE = 20;

  /** In an address, after a sign that joins its parts. */
  static final float ADDRESS = 120;

  /** Before a place where a hyphen is added that has no character yet. */
  static final char NO_HYPHEN_YET = '\0';

  private static final char SOFT = '\u00ad';
  private static final String JOINTS = "/.-_?&=";

  private WordBreaks() {}

  /** The penalty for a break that the rules of Unicode allow. */
  static float cost(String text, int at) {
    char before = text.charAt(at - 1);
    if (isWide(before) || isWide(text.charAt(at))) {
      return 0;
    }
    return isHyphen(before) || before == SOFT ? WRITTEN : INSIDE;
  }

  /** A hyphen that shows. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /** Signs that often follow a word and at which no word is broken. */
  static boolean isSign(char c) {
    return c < 0x80
        ? ".,;:!?)]\"'".indexOf(c) >= 0
        : c == '\u2019' || c == '\u201d' || c == '\u00bb' || c == '\u2026';
  }

  /** Letters and what stands within words, in scripts that part words by spaces. */
  static boolean isPlain(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '\''
        : c == '\u2019' || c < 0x590 && c != SOFT && Character.isLetter(c);
  }

  /** Below this no character is wide in every language. */
  static final char FIRST_WIDE = '\u2e80';

  /** A syllable of Korean, whose words are parted by spaces. */
  static boolean isSyllable(char c) {
    return c >= 0xac00 && c < 0xd7b0;
  }

  static boolean isWide(char c) {
    return c >= FIRST_WIDE && c < 0xa4d0
        || c >= 0xac00 && c < 0xd7b0
        || c >= 0xf900 && c < 0xfb00
        || c >= 0xfe30 && c < 0xfe50
        || c >= 0xff00 && c < 0xffe7
        || c >= 0xd840 && c < 0xd8c0;
  }

  /** The second half of a character, or a mark on the one before it. */
  static boolean joinsPrevious(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLowSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  static boolean isAddress(String text, int start, int end) {
    if (text.startsWith("www.", start)) {
      return true;
    }
    for (int i = start; i + 2 < end; i++) {
      if (text.charAt(i) == ':' && text.startsWith("//", i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an address may be broken here. */
  static boolean isJoint(String text, int at) {
    return JOINTS.indexOf(text.charAt(at - 1)) >= 0 && JOINTS.indexOf(text.charAt(at)) < 0;
  }

  /** Text before a division, with the hyphen that shows there. */
  static String hyphenated(String head) {
    boolean soft = !head.isEmpty() && head.charAt(head.length() - 1) == SOFT;
    return (soft ? head.substring(0, head.length() - 1) : head) + '-';
  }

  /**
   * A place to break.
   *
   * @param before the character before it
   */
  record Break(int at, float cost, char before) {
    boolean addsHyphen() {
      return before == SOFT || before == NO_HYPHEN_YET;
    }
  }
}
