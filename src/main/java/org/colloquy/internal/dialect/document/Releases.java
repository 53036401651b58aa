package org.colloquy.internal.dialect.document;

import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.line.Line;

/**
 * A log of changes: headings with the number of a version and its date, as nobody heads a talk:
 * {@code 4.2.0 - 2021-11-08}, {@code [v1.3] (8 May 2020)}.
 */
public final class Releases {
  private static final int SEVERAL = 2;
  private static final int LONGEST = 60;

  private Releases() {}

  /** Whether several headings are of versions, and as many as all others of their level. */
  public static boolean heads(Document document) {
    int releases = 0;
    int others = 0;
    int level = 0;
    for (Line line : document.lines()) {
      if (line.kind() == Line.Kind.HEADING) {
        boolean release = isRelease(line.text().strip());
        level = release && level == 0 ? line.level() : level;
        releases += release ? 1 : 0;
        others += !release && line.level() == level ? 1 : 0;
      }
    }
    return releases >= SEVERAL && others <= releases;
  }

  private static boolean isRelease(String text) {
    int from = 0;
    while (from < text.length() && from < 2 && "[vV".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    int points = 0;
    while (end < text.length() && isInNumber(text.charAt(end))) {
      points += isPointWithin(text, end) ? 1 : 0;
      end++;
    }
    return points > 0 && text.length() <= LONGEST && Dates.first(text.substring(end)) != null;
  }

  /** Whether a point parts two numbers; one that ends a number makes an ordinal of it. */
  private static boolean isPointWithin(String text, int at) {
    return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isInNumber(char c) {
    return c == '.' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
