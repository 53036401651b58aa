package org.colloquy.reader;

/**
 * Tells UTF-7 (RFC 2152), in which what is not ASCII stands in Base64 between {@code +} and {@code
 * -}. No Java reads it, and it fits UTF-8.
 */
final class Seven {
  /** Fewer may stand in any text. */
  private static final int FEWEST = 2;

  private Seven() {}

  /** Offset of the first character that is coded so, or -1 where a text is not in UTF-7. */
  static int first(String text) {
    int first = -1;
    int count = 0;
    for (int at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
      int end = at + 1;
      while (end < text.length() && digit(text.charAt(end)) >= 0) {
        end++;
      }
      boolean closed = end > at + 1 && end < text.length() && text.charAt(end) == '-';
      if (closed && !isCoded(text, at + 1, end)) {
        return -1;
      }
      if (closed) {
        first = first < 0 ? at : first;
        count++;
      }
      at = end;
    }
    return count >= FEWEST ? first : -1;
  }

  /** Whether digits are whole units of UTF-16, the first of them beyond ASCII, and no bit more. */
  private static boolean isCoded(String text, int from, int to) {
    int bits = 6 * (to - from);
    int rest = bits % 16;
    int head = 0;
    for (int i = from; i < Math.min(to, from + 3); i++) {
      head = head << 6 | digit(text.charAt(i));
    }
    int unused = digit(text.charAt(to - 1)) & (1 << rest) - 1;
    return bits >= 16 && rest < 6 && unused == 0 && head >> 2 > 0x7f;
  }

  private static int digit(char c) {
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(c);
  }
}
