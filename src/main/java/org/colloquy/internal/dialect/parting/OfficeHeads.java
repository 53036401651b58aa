package org.colloquy.internal.dialect.parting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * An office, a colon and a name, all in capitals, alone on lines, as courts have them that count
 * what is said: {@code 4. COUNSEL: ANA RUIZ [01:15]}. They become lines with voices.
 */
final class OfficeHeads {
  private static final int FEWEST = 3;
  private static final int LONGEST = 120;

  /** Words of a name. */
  private static final int WORDS = 6;

  private OfficeHeads() {}

  /**
   * A head.
   *
   * @param said the office, the colon and the name
   */
  private record Head(String said, @Nullable Duration time) {}

  static List<Line> of(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    Map<String, Integer> heads = new HashMap<>();
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Head head = line.isText() ? head(line.text()) : null;
      if (head == null || !isAlone(lines, i)) {
        all.add(line);
      } else {
        all.add(line.saidBy(head.said()).at(head.time()).labelled(line.text().length()));
        heads.merge(Names.key(head.said()), 1, Integer::sum);
        count++;
      }
    }
    return count >= FEWEST && heads.size() > 1 && heads.size() < count ? all : lines;
  }

  private static boolean isAlone(List<Line> lines, int index) {
    Line line = lines.get(index);
    return line.startsParagraph()
        && index + 1 < lines.size()
        && lines.get(index + 1).isText()
        && head(lines.get(index + 1).text()) == null;
  }

  private static @Nullable Head head(String text) {
    int from = number(text);
    int colon = text.length() > LONGEST ? -1 : text.indexOf(": ", from);
    if (colon < 0 || !isCapitals(text.substring(from, colon))) {
      return null;
    }
    int open = text.indexOf('[', colon);
    Clock clock = open < 0 ? null : Clock.at(text, open);
    boolean ends = clock == null || text.substring(clock.end()).isBlank();
    String name = text.substring(colon + 1, clock == null ? text.length() : open).strip();
    int words = Names.words(name).size();
    boolean full = words > 1 && words <= WORDS && isCapitals(name);
    Duration time = clock == null ? null : clock.time();
    return ends && full ? new Head(text.substring(from, colon) + ": " + name, time) : null;
  }

  /** Where the text begins behind its number and a full stop. */
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean counted = end > 0 && end < text.length() && text.charAt(end) == '.';
    return counted ? LabelScanner.skipSpace(text, end + 1) : 0;
  }

  private static boolean isCapitals(String text) {
    return !text.equals(text.toLowerCase(Locale.ROOT))
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().noneMatch(Character::isDigit);
  }
}
