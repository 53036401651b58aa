package org.colloquy.internal.press.markdown;

import org.colloquy.model.Words;

/** The classes of characters on which CommonMark's rules depend (section 2.1). */
final class MarkdownChars {
  /** No reference is longer. */
  private static final int REFERENCE = 40;

  private MarkdownChars() {}

  static boolean isSpace(int c) {
    return c < Character.MIN_SUPPLEMENTARY_CODE_POINT && Words.isSpace((char) c);
  }

  /** A space or a tab. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  /** Offset of the first character that is neither space, tab nor line end. */
  static int skipBlanks(String text) {
    int i = 0;
    while (i < text.length() && (isBlank(text.charAt(i)) || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }

  static boolean isAsciiPunctuation(int c) {
    return c > ' ' && c < 0x7f && !isAsciiWord(c);
  }

  static boolean isAsciiWord(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** What every version of CommonMark takes for punctuation; symbols beyond ASCII are not. */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return isAsciiPunctuation(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** What no version takes for white space or punctuation. */
  static boolean isWord(int c) {
    return c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c);
  }

  /** Whether an ampersand begins what could be a character reference (section 2.5). */
  static boolean isReference(String text, int ampersand) {
    int end = Math.min(text.length(), ampersand + REFERENCE);
    int from = text.startsWith("#", ampersand + 1) ? ampersand + 2 : ampersand + 1;
    int i = from;
    while (i < end && isAsciiWord(text.charAt(i))) {
      i++;
    }
    return i > from && i < end && text.charAt(i) == ';';
  }
}
