package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * The logs of IRC's programs that part nickname and message by a tab and name the day in each line:
 * WeeChat's {@code 2023-11-14 22:13:09 tab ana tab text}, HexChat's {@code Nov 14 22:13:09 <ana>
 * tab text}. They become lines of a time and a nickname between angle brackets.
 */
final class ChatLogs {
  private static final int LONGEST = 80;
  private static final Pattern WEECHAT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2} ([0-9]{2}:[0-9]{2}:[0-9]{2})\\t([^\\t\\r ]{0,40})\\t");
  private static final Pattern HEXCHAT =
      Pattern.compile(
          "\\p{L}{2,6}\\.? [0-9 ][0-9] ([0-9]{2}:[0-9]{2}:[0-9]{2}) (<[^<>\\t\\r]{1,40}>|\\*)\\t");

  private ChatLogs() {}

  /** A line of a log: where its head is, and what of that remains. */
  private record Head(int start, int end, String time, String name) {
    boolean isNotice() {
      return name.codePoints().noneMatch(Character::isLetterOrDigit);
    }
  }

  /** A source with such heads, so that all else stays in its place. */
  static SourceText of(SourceText source, int from, Told told) {
    String text = source.text();
    if (text.indexOf('\t', from) < 0) {
      return source;
    }
    List<Head> heads = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      String line = text.substring(row.start(), Math.min(row.end(), row.start() + LONGEST));
      for (Pattern pattern : List.of(WEECHAT, HEXCHAT)) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.lookingAt()) {
          int end = row.start() + matcher.end();
          heads.add(new Head(row.start(), end, matcher.group(1), matcher.group(2)));
        }
      }
    }
    List<String> names = heads.stream().filter(h -> !h.isNotice()).map(Head::name).toList();
    if (!Recurrence.of(names)) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (Head head : heads) {
      out.put(head.start, head.end, head.time + " " + shown(head));
      told.tell(Code.R012, source.span(head.start, head.end), "the day before a time is left out");
    }
    return out.made();
  }

  private static String shown(Head head) {
    return head.isNotice()
        ? head.name.startsWith("-") || head.name.startsWith("<") ? "-->" : "*"
        : head.name.startsWith("<") ? head.name : "<" + head.name + ">";
  }
}
