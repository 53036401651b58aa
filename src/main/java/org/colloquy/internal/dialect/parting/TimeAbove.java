package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;

/**
 * Labels on lines of their own below lines with a time to the second: surnames in capitals with
 * their initials, as records of sittings have them ({@code 10:15:27}, {@code WEIR A.B.}), and names
 * before colons, as archives have them ({@code 01-00:15:27}, {@code Weir:}), also with what is said
 * behind them. Both become one line; what else the record has times for stays as it is.
 */
final class TimeAbove {
  private static final int FEWEST = 2;
  private static final int LONGEST = 60;

  private TimeAbove() {}

  static List<Line> of(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    int heads = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isHead(lines, i)) {
        all.add(Line.joined(lines.subList(i, i + 2)));
        heads++;
        i++;
      } else {
        all.add(lines.get(i));
      }
    }
    return heads >= FEWEST ? all : lines;
  }

  private static boolean isHead(List<Line> lines, int time) {
    if (time + 1 < lines.size() && isTimed(lines.get(time), lines.get(time + 1))) {
      return true;
    }
    return time + 2 < lines.size()
        && lines.get(time).isText()
        && lines.get(time + 2).isText()
        && isTime(lines.get(time).text().strip())
        && (isName(lines.get(time + 1)) || isLabel(lines.get(time + 1)));
  }

  /** Whether a paragraph is a time, and below it a label with what is said. */
  private static boolean isTimed(Line time, Line said) {
    boolean may = time.isText() && time.startsParagraph() && said.isText();
    if (!may || said.startsParagraph() || !isTime(time.text().strip())) {
      return false;
    }
    String text = said.text();
    int colon = LabelScanner.colon(text, Math.min(text.length(), LONGEST));
    return colon > 0 && LabelScanner.isLabel(text, colon);
  }

  /** Whether hours, minutes and seconds are all that a text says. */
  private static boolean isTime(String text) {
    boolean seconds = text.indexOf(':') > 0 && text.indexOf(':') < text.lastIndexOf(':');
    Clock clock = seconds ? Clock.leading(text, 0) : null;
    return clock != null && clock.end() == text.length();
  }

  private static boolean isLabel(Line line) {
    String text = line.isText() ? line.text().strip() : "";
    int colon = text.length() - 1;
    return colon > 0 && colon <= LONGEST && LabelScanner.colon(text, text.length()) == colon;
  }

  private static boolean isName(Line line) {
    String text = line.isText() ? line.text().strip() : "";
    int stop = text.endsWith(".") ? text.length() - 1 : 0;
    return stop > 0
        && Stops.isInitialled(text, 0, stop)
        && Shape.of(text.substring(0, stop)) == Shape.CAPITALS;
  }
}
