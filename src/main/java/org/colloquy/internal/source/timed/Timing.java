package org.colloquy.internal.source.timed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The line of a caption that tells when it is shown.
 *
 * @param start null where it can't be read
 * @param end null where it can't be read
 * @param usual whether the arrow is {@code -->}, or as in SubViewer's files a comma
 */
record Timing(@Nullable Duration start, @Nullable Duration end, boolean usual) {
  private static final int LONGEST = 400;
  private static final int LONGEST_ARROW = 8;

  /** The times that a line tells; null if it is no such line. */
  static @Nullable Timing of(String line) {
    int arrow = line.length() > LONGEST ? -1 : line.indexOf("-->");
    int first = CaptionTime.end(line, 0);
    if (arrow < 0) {
      return first == 0 ? null : withoutArrow(line, first);
    }
    String before = line.substring(0, arrow).strip();
    String behind = line.substring(arrow + 3).strip();
    int second = CaptionTime.end(behind, 0);
    boolean digits = first > 0 || second > 0 || startsWithDigit(before) && startsWithDigit(behind);
    if (!digits) {
      return null;
    }
    Duration start = CaptionTime.parse(before);
    return new Timing(
        start, second == 0 ? null : CaptionTime.value(behind.substring(0, second)), true);
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** Two times with hardly anything between them, and nothing else: {@code -> }, a dash, blanks. */
  private static @Nullable Timing withoutArrow(String line, int first) {
    int at = first;
    while (at < line.length()
        && at < first + LONGEST_ARROW
        && " \t-–—=>→,".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int second = CaptionTime.end(line, at);
    boolean both = at > first && second == line.length() && second > at;
    return both
        ? new Timing(
            CaptionTime.value(line.substring(0, first)),
            CaptionTime.value(line.substring(at, second)),
            line.charAt(first) == ',')
        : null;
  }
}
