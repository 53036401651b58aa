package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;

/**
 * Captions whose line ends are lost, as a page leaves them from which they were copied: {@code
 * WEBVTT 00:01.000 --> 00:02.000 Words. 00:02.000 --> ...}. Times and words become lines again.
 */
final class RunOn {
  private static final String ARROW = "-->";
  private static final String TIME = "0123456789:.,";

  private RunOn() {}

  /** The lines, those with several arrows cut at their times; the same list where none is so. */
  static List<SourceLine> parted(String text, List<SourceLine> lines) {
    List<SourceLine> all = new ArrayList<>();
    int first = text.indexOf(ARROW);
    for (SourceLine line : lines) {
      boolean passed = first >= 0 && first < line.start();
      first = passed ? text.indexOf(ARROW, line.start()) : first;
      boolean some = first >= 0 && first < line.end();
      int second = some ? text.indexOf(ARROW, first + 1) : -1;
      if (second > 0 && second < line.end()) {
        part(text, line, all);
      } else {
        all.add(line);
      }
    }
    return all;
  }

  private static void part(String text, SourceLine line, List<SourceLine> all) {
    int from = line.start();
    int arrow = text.indexOf(ARROW, from);
    while (arrow >= 0 && arrow < line.end()) {
      int begin = back(text, arrow, from);
      int end = forth(text, arrow + ARROW.length(), line.end());
      add(text, from, begin, all);
      add(text, begin, end, all);
      from = end;
      arrow = text.indexOf(ARROW, end);
    }
    add(text, from, line.end(), all);
  }

  private static void add(String text, int from, int to, List<SourceLine> all) {
    if (!text.substring(from, to).isBlank()) {
      all.add(SourceLine.visible(text, from, to));
    }
  }

  /** Where the time begins that ends before an arrow. */
  private static int back(String text, int arrow, int least) {
    int at = arrow;
    while (at > least && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > least && TIME.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Where the time ends that begins behind an arrow. */
  private static int forth(String text, int behind, int most) {
    int at = behind;
    while (at < most && text.charAt(at) == ' ') {
      at++;
    }
    while (at < most && TIME.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
