package org.colloquy.diagnostic;

/**
 * The part of a line that is shown, with its invisible characters made visible.
 *
 * @param from offset in the line of the first character shown
 * @param to offset behind the last
 */
record Window(String line, int from, int to) {
  private static final String LEFT_OUT = "\u2026";

  /**
   * As much of a line as fits, a third of it before the place.
   *
   * @param at offset of the place
   * @param columns how many there are
   */
  static Window around(String line, int at, int columns) {
    if (width(line) <= columns) {
      return new Window(line, 0, line.length());
    }
    int room = Math.max(1, columns - 2 * LEFT_OUT.length());
    int from = at;
    int before = 0;
    while (from > 0 && before + step(line, from - 1) <= room / 3) {
      from--;
      before += step(line, from);
    }
    int to = from;
    int used = 0;
    while (to < line.length() && used + step(line, to) <= room) {
      used += step(line, to);
      to++;
    }
    while (to == line.length() && from > 0 && used + step(line, from - 1) <= room) {
      from--;
      used += step(line, from);
    }
    return new Window(line, whole(line, from), whole(line, to));
  }

  String text() {
    return (from > 0 ? LEFT_OUT : "")
        + DiagnosticPrinter.visible(line.substring(from, to))
        + (to < line.length() ? LEFT_OUT : "");
  }

  /** What stands below the text: at least one caret, and no more than are shown of the place. */
  String carets(int start, int end) {
    int first = Math.max(from, Math.min(to, start));
    int last = Math.max(first, Math.min(to, end));
    int margin = width(line.substring(from, first)) + (from > 0 ? LEFT_OUT.length() : 0);
    return " ".repeat(margin) + "^".repeat(Math.max(1, width(line.substring(first, last))));
  }

  private static int width(String text) {
    return DiagnosticPrinter.columns(DiagnosticPrinter.visible(text));
  }

  /** Columns of the code unit at an offset; of a pair the first half has all. */
  private static int step(String line, int at) {
    char c = line.charAt(at);
    if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(line.charAt(at - 1))) {
      return 0;
    }
    boolean pair = Character.isHighSurrogate(c) && at + 1 < line.length();
    return width(line.substring(at, at + (pair ? 2 : 1)));
  }

  /** The offset, or the one before it where it would cut a pair in two. */
  private static int whole(String line, int at) {
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isLowSurrogate(line.charAt(at))
            && Character.isHighSurrogate(line.charAt(at - 1));
    return inside ? at - 1 : at;
  }
}
