package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * Brings a time up to the name in the line above it, where several stand so between names that come
 * again and what is said.
 */
final class TimeBelow {
  private static final int SEVERAL = 3;

  /** Of so many names for each time some come again. */
  private static final double AGAIN = .8;

  private TimeBelow() {}

  static List<Line> of(List<Line> lines) {
    int times = 0;
    Set<String> names = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (isBelow(lines, i)) {
        times++;
        names.add(lines.get(i - 1).text());
      }
    }
    if (times < SEVERAL || names.size() > AGAIN * times) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean below = isBelow(lines, i + 1);
      all.add(below ? Line.joined(lines.subList(i, i + 2)) : lines.get(i));
      i += below ? 1 : 0;
    }
    return all;
  }

  /** Whether a line is a time, the one above it a name, and words stand below. */
  private static boolean isBelow(List<Line> lines, int at) {
    return at + 1 < lines.size()
        && isTime(lines.get(at))
        && !lines.get(at).startsParagraph()
        && isName(lines.get(at - 1))
        && lines.get(at + 1).isText()
        && !isTime(lines.get(at + 1));
  }

  private static boolean isTime(Line line) {
    Clock clock = isFree(line) ? Clock.at(line.text(), 0) : null;
    return clock != null
        && LabelScanner.skipSpace(line.text(), clock.end()) == line.text().length();
  }

  private static boolean isName(Line line) {
    String text = line.text().stripTrailing();
    boolean colon = text.length() > 1 && LabelScanner.isColon(text.charAt(text.length() - 1));
    return isFree(line) && LabelScanner.isLabel(text, colon ? text.length() - 1 : text.length());
  }

  private static boolean isFree(Line line) {
    return line.isText() && line.voice() == null && line.time() == null;
  }
}
