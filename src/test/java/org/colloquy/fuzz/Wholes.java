package org.colloquy.fuzz;

/** Finds pieces of XML, HTML and JSON that can be taken out whole, without a parser. */
final class Wholes {
  private Wholes() {}

  /**
   * From where to where the next element, array, object or quoted text behind an offset reaches;
   * equal where there is none.
   */
  static int[] at(byte[] bytes, int offset) {
    for (int i = offset; i < bytes.length; i++) {
      int end =
          switch (bytes[i]) {
            case '<' ->
                i + 1 < bytes.length && Character.isLetter(bytes[i + 1]) ? element(bytes, i) : i;
            case '{' -> bracket(bytes, i, '{', '}');
            case '[' -> bracket(bytes, i, '[', ']');
            case '"' -> quoted(bytes, i);
            default -> i;
          };
      if (end > i) {
        return new int[] {i, end};
      }
    }
    return new int[] {0, 0};
  }

  /** Where an element ends, as far as its tags are well nested. */
  private static int element(byte[] bytes, int from) {
    int depth = 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != '<') {
        continue;
      }
      int close = i;
      while (close < bytes.length && bytes[close] != '>') {
        close++;
      }
      if (close + 1 > bytes.length) {
        return from;
      }
      boolean ends = bytes[i + 1] == '/';
      boolean empty = bytes[close - 1] == '/';
      depth += ends ? -1 : empty ? 0 : 1;
      if (depth <= 0) {
        return close + 1;
      }
      i = close;
    }
    return from;
  }

  private static int bracket(byte[] bytes, int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < bytes.length; i++) {
      depth += bytes[i] == open ? 1 : bytes[i] == close ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return from;
  }

  private static int quoted(byte[] bytes, int from) {
    for (int i = from + 1; i < bytes.length; i++) {
      if (bytes[i] == '"' && bytes[i - 1] != '\\') {
        return i + 1;
      }
    }
    return from;
  }
}
