package org.colloquy.internal.source.word;

/** Cuts RTF into groups, control words and bytes of text (RTF specification 1.9.1, syntax). */
final class RtfScanner {
  /** What comes next. */
  enum Token {
    OPEN,
    CLOSE,
    /** A control word, with its number or without. */
    WORD,
    /** A control symbol: one character that is no letter. */
    SYMBOL,
    /** A byte of text, as it stands or in hexadecimal digits. */
    BYTE,
    END
  }

  static final int NO_NUMBER = Integer.MIN_VALUE;
  private static final int LONGEST = 32;
  private static final int DIGITS = 9;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;

  RtfScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The letters of the last control word, or the sign of the last symbol. */
  String word() {
    return word;
  }

  /** The number of the last control word, {@link #NO_NUMBER} where it has none; the last byte. */
  int number() {
    return number;
  }

  Token next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      switch (c) {
        case '{' -> {
          return Token.OPEN;
        }
        case '}' -> {
          return Token.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // line ends mean nothing
        }
        default -> {
          number = c;
          return Token.BYTE;
        }
      }
    }
    return Token.END;
  }

  private Token control() {
    if (at >= bytes.length) {
      return Token.END;
    }
    int c = bytes[at] & 0xff;
    if (isLetter(c)) {
      return letters();
    }
    at++;
    if (c == '\'') {
      int high = digit();
      int low = digit();
      number = high < 0 || low < 0 ? '?' : high << 4 | low;
      return Token.BYTE;
    }
    if (c == '\\' || c == '{' || c == '}') {
      number = c;
      return Token.BYTE;
    }
    word = String.valueOf((char) c);
    number = NO_NUMBER;
    return Token.SYMBOL;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int digit() {
    return at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
  }

  private Token letters() {
    int from = at;
    while (at < bytes.length && at - from < LONGEST && isLetter(bytes[at])) {
      at++;
    }
    word = new String(bytes, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    int value = 0;
    int end = digits;
    while (end < bytes.length && end - digits < DIGITS && bytes[end] >= '0' && bytes[end] <= '9') {
      value = 10 * value + bytes[end++] - '0';
    }
    number = end == digits ? NO_NUMBER : negative ? -value : value;
    at = end == digits ? at : end;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Token.WORD;
  }

  /** Passes over binary data. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }
}
