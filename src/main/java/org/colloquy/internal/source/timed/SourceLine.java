package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Words;

/**
 * A line of the file, without its end and the blanks before it.
 *
 * @param start offset of its first character
 * @param end offset behind its last visible one
 */
record SourceLine(int start, int end) {
  static List<SourceLine> of(String text, int from) {
    return of(text, from, Integer.MAX_VALUE);
  }

  /** The first lines of a text, at most so many. */
  static List<SourceLine> of(String text, int from, int most) {
    List<SourceLine> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length() && lines.size() < most; i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      boolean end = c == '\n' || c == '\r';
      if (end) {
        boolean crlf =
            i > 0
                && i < text.length()
                && text.charAt(i) == '\n'
                && i == start
                && text.charAt(i - 1) == '\r';
        if (!crlf) {
          lines.add(visible(text, start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** What is visible between two offsets. */
  static SourceLine visible(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new SourceLine(from, to);
  }

  private static boolean isBlank(char c) {
    return Words.isSpace(c) || c == '\ufeff';
  }

  boolean isBlank() {
    return end == start;
  }

  String text(String source) {
    return source.substring(start, end);
  }
}
