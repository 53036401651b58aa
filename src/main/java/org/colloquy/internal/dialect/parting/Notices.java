package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Phrases;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * Marks as nobody's what a chat's program says between the lines of people, whose nicknames stand
 * between angle brackets: {@code [20:18:59] ana joins the room}, {@code * tom nods}.
 */
final class Notices {
  private static final int SEVERAL = 3;
  private static final List<String> SIGNS =
      List.of("* ", "*** ", "--- ", "-!- ", "--> ", "<-- ", "=-= ");

  /** What such a program says behind a nickname. */
  private static final Phrases TOLD =
      Phrases.of(
          WordLists.list("chats.txt", "notices").stream().map(w -> w.replace('_', ' ')).toList());

  private Notices() {}

  static List<Line> of(List<Line> lines) {
    int said = 0;
    int timed = 0;
    for (Line line : lines) {
      int at = behindTime(line.text());
      boolean nick = isNick(line.text(), at);
      said += nick ? 1 : 0;
      timed += nick && at > 0 ? 1 : 0;
    }
    if (said < SEVERAL) {
      return lines;
    }
    boolean times = timed == said;
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      all.add(line.isText() && isNotice(line.text(), times) ? line.saidBy("") : line);
    }
    return all;
  }

  private static boolean isNotice(String text, boolean times) {
    int at = behindTime(text);
    boolean sign = SIGNS.stream().anyMatch(s -> text.startsWith(s, at));
    boolean told = sign || isTold(text);
    return !isNick(text, at) && (times && at > 0 && at < text.length() || told);
  }

  /** Whether a line says what such a program says of somebody. */
  static boolean isTold(String text) {
    return text.length() <= LabelScanner.PREFIX && TOLD.within(text);
  }

  private static int behindTime(String text) {
    int from = LabelScanner.skipSpace(text, 0);
    Clock clock = Clock.at(text, from);
    return clock == null ? 0 : LabelScanner.skipSpace(text, clock.end());
  }

  private static boolean isNick(String text, int at) {
    int limit = Math.min(text.length(), at + LabelScanner.PREFIX);
    boolean opens = at < limit && text.charAt(at) == '<';
    int close = opens ? text.substring(0, limit).indexOf('>', at) : -1;
    int nick = LabelScanner.skipRank(text, at + 1);
    return close > nick && LabelScanner.isLabel(text, nick, close);
  }
}
