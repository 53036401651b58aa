package org.colloquy.internal.dialect.line;

import java.util.List;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * Takes off a further time that a program set before each paragraph, those with a name and a time
 * of their own included: {@code 0:00 Ana Ruiz 00:10}, {@code 0:00 Deep?}
 */
public final class StampedLines {
  private static final int SEVERAL = 3;

  private StampedLines() {}

  /** The lines without such times; the same list where there are none. */
  public static List<Line> of(List<Line> lines) {
    int stamped = 0;
    int heads = 0;
    int bare = 0;
    for (Line line : lines) {
      boolean stamp = behindStamp(line) > 0;
      stamped += stamp ? 1 : 0;
      heads += stamp && isHead(line) ? 1 : 0;
      bare += !stamp && line.startsParagraph() ? 1 : 0;
    }
    boolean each = heads >= SEVERAL && stamped - heads >= SEVERAL && bare < heads;
    return each ? lines.stream().map(StampedLines::unstamped).toList() : lines;
  }

  private static Line unstamped(Line line) {
    int from = behindStamp(line);
    return from == 0
        ? line
        : line.with(line.start(), InlineCut.drop(line.inlines(), from), line.span());
  }

  /** Whether a name and another time are all that stands behind the first one. */
  private static boolean isHead(Line line) {
    String text = line.text();
    int name = behindStamp(line);
    int time = text.stripTrailing().lastIndexOf(' ') + 1;
    Clock clock = time > name ? Clock.at(text, time) : null;
    return clock != null
        && LabelScanner.skipSpace(text, clock.end()) == text.length()
        && LabelScanner.isLabel(text, name, time);
  }

  /** Where the words begin behind the time that begins a paragraph; 0 if none does. */
  private static int behindStamp(Line line) {
    Clock clock = line.isText() && line.startsParagraph() ? Clock.at(line.text(), 0) : null;
    int from = clock == null ? 0 : LabelScanner.skipSpace(line.text(), clock.end());
    return from < line.text().length() ? from : 0;
  }
}
