package org.colloquy.internal.dialect.words;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of the recording beside a label, with all that belongs to it: {@code [00:12:31]}, {@code
 * (12:31)}, {@code 00:12 --> 00:15}, {@code [12.3]}, {@code 12/03/2021, 10:32 -}, {@code
 * 2021-03-12T10:32:05Z}; before one also f4's {@code #00:12:31-5#}, and {@code 02-00:12:31} on the
 * second tape.
 *
 * @param end offset behind it
 * @param time null where it is one of the day rather than of the recording
 */
public record Clock(int end, @Nullable Duration time) {
  private static final String OPENS = "[(<{（【";
  private static final String CLOSES = "])>}）】";
  private static final int APART = 11;

  /** The length of a time with hours and seconds. */
  private static final int HOURS = 8;

  private static final String[] HALVES = {"a.m.", "p.m.", "am", "pm", "uhr"};
  private static final String[] ATS = {"at ", "um ", "à ", "a las ", "alle ", "às "};
  private static final String[] DAYS = {
    "today at ",
    "yesterday at ",
    "heute um ",
    "gestern um ",
    "aujourd’hui à ",
    "aujourd'hui à ",
    "hier à ",
    "hoy a las ",
    "ayer a las ",
    "oggi alle ",
    "ieri alle ",
    "hoje às ",
    "ontem às "
  };

  /** With these they begin. */
  private static final String DAY_LETTERS =
      Stream.of(DAYS).map(day -> day.substring(0, 1)).distinct().collect(Collectors.joining());

  private static final String[] ARROWS = {"-->", "->", "–", "—", "-"};

  /** The time that begins exactly at an offset, or null. */
  public static @Nullable Clock at(String text, int from) {
    if (from >= text.length()) {
      return null;
    }
    int apart = apart(text, from);
    if (apart > from) {
      return new Clock(apart, elapsed(text.substring(from, apart)));
    }
    int bracket = OPENS.indexOf(text.charAt(from));
    int begin = bracket < 0 ? from : LabelScanner.skipSpace(text, from + 1);
    int dated = date(text, day(text, begin));
    int end = range(text, dated, bracket >= 0);
    if (end == dated) {
      return null;
    }
    end = dated > begin ? offset(text, end) : end;
    int close = LabelScanner.skipSpace(text, end);
    if (bracket >= 0) {
      boolean closed = close < text.length() && text.charAt(close) == CLOSES.charAt(bracket);
      return closed ? new Clock(close + 1, value(text, dated, end)) : null;
    }
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return ends ? new Clock(end, dated > begin ? null : value(text, dated, end)) : null;
  }

  /**
   * The time that begins a line, as at any offset, or behind the number of a tape, or between
   * number signs before a label.
   */
  public static @Nullable Clock leading(String text, int from) {
    if (!text.startsWith("#", from)) {
      int tape = digits(text, from);
      boolean taped = tape == from + 2 && text.startsWith("-", tape);
      int length = taped ? Times.length(text, tape + 1) : 0;
      return length == HOURS ? at(text, tape + 1) : at(text, from);
    }
    int begin = from + 1;
    int end = one(text, begin, true);
    boolean tenth = end > begin && text.startsWith("-", end);
    int close = tenth ? digits(text, end + 1) : end;
    boolean closed = end > begin && text.startsWith("#", close);
    return closed ? new Clock(close + 1, value(text, begin, end)) : null;
  }

  /** Whether a time may begin within some characters from an offset on, or behind them. */
  public static boolean mayBegin(String text, int from, int count) {
    int limit = Math.min(text.length(), from + count);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) <= '9' && text.charAt(i) >= '0') {
        return true;
      }
    }
    return limit < text.length() && text.charAt(limit - 1) <= ' ';
  }

  /** Behind days, hours, minutes and seconds in a column of their own: {@code 04 06 12 31}. */
  private static int apart(String text, int from) {
    int end = from + APART;
    if (end + 1 >= text.length() || from > 0 && !LabelScanner.isBlank(text.charAt(from - 1))) {
      return from;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean space = (i - from) % 3 == 2;
      if (space ? c != ' ' : c < '0' || c > '9') {
        return from;
      }
    }
    char next = text.charAt(end + 1);
    boolean column = text.charAt(end) == '\t' || LabelScanner.isBlank(next) || next == '|';
    return column && LabelScanner.isBlank(text.charAt(end)) ? end : from;
  }

  private static Duration elapsed(String groups) {
    String[] parts = groups.split(" ", -1);
    return Duration.ofDays(Long.parseLong(parts[0]))
        .plusHours(Long.parseLong(parts[1]))
        .plusMinutes(Long.parseLong(parts[2]))
        .plusSeconds(Long.parseLong(parts[3]));
  }

  /** Behind what ISO 8601 has behind a time of the day: {@code Z}, {@code +02:00}. */
  private static int offset(String text, int from) {
    if (text.startsWith("Z", from)) {
      return from + 1;
    }
    boolean signed = from + 6 <= text.length() && "+-".indexOf(text.charAt(from)) >= 0;
    boolean hours = signed && digits(text, from + 1) == from + 3 && text.charAt(from + 3) == ':';
    return hours && digits(text, from + 4) == from + 6 ? from + 6 : from;
  }

  private static int range(String text, int from, boolean bracketed) {
    int end = one(text, from, bracketed);
    if (end == from) {
      return from;
    }
    int at = LabelScanner.skipSpace(text, end);
    for (String arrow : ARROWS) {
      if (text.startsWith(arrow, at)) {
        int to = LabelScanner.skipSpace(text, at + arrow.length());
        int second = one(text, to, bracketed);
        return second > to ? second : end;
      }
    }
    return end;
  }

  /** Hours, minutes, seconds and parts of a second, or seconds alone between brackets. */
  private static int one(String text, int from, boolean bracketed) {
    int i = digits(text, from);
    int groups = i > from && i - from <= 3 ? 1 : 0;
    while (groups > 0 && groups < 4 && i < text.length() && ":;".indexOf(text.charAt(i)) >= 0) {
      int end = digits(text, i + 1);
      boolean two = end - i == 3;
      boolean one = end - i == 2 && (groups > 1 || end < text.length() && text.charAt(end) == ':');
      if (!two && !one) {
        break;
      }
      i = end;
      groups++;
    }
    if (groups == 0 || groups == 1 && !bracketed) {
      return from;
    }
    boolean part = i + 1 < text.length() && ".,".indexOf(text.charAt(i)) >= 0;
    int parts = part ? digits(text, i + 1) : i;
    boolean seconds = parts > i + 1;
    if (groups == 1) {
      int end = seconds ? parts : i;
      boolean unit = end < text.length() && text.charAt(end) == 's';
      return seconds || unit ? end + (unit ? 1 : 0) : from;
    }
    return meridiem(text, seconds && parts - i <= 4 ? parts : i);
  }

  /** Behind {@code a.m.}, and a time zone behind that. */
  private static int meridiem(String text, int from) {
    int at = LabelScanner.skipSpace(text, from);
    for (String half : HALVES) {
      int end = at + half.length();
      boolean here = text.regionMatches(true, at, half, 0, half.length());
      if (here && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return zone(text, end);
      }
    }
    return from;
  }

  private static int zone(String text, int from) {
    int at = LabelScanner.skipSpace(text, from);
    int end = at;
    while (end < text.length() && end <= at + 4 && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean whole = LabelScanner.skipSpace(text, end) == text.length();
    return whole && end > at + 1 && end <= at + 4 ? end : from;
  }

  /** Behind the day's name in a chat, as in {@code Today at 10:15}, or where it began. */
  private static int day(String text, int from) {
    char first = from < text.length() ? Character.toLowerCase(text.charAt(from)) : ' ';
    if (DAY_LETTERS.indexOf(first) < 0) {
      return from;
    }
    for (String day : DAYS) {
      if (first == day.charAt(0) && text.regionMatches(true, from, day, 0, day.length())) {
        return LabelScanner.skipSpace(text, from + day.length());
      }
    }
    return from;
  }

  /** Behind a date in figures and its comma, or where it began. */
  private static int date(String text, int from) {
    int i = from;
    for (int part = 0; part < 3; part++) {
      int end = part == 1 ? month(text, i) : digits(text, i);
      boolean last = part == 2;
      boolean parted = end < text.length() && "/.-".indexOf(text.charAt(end)) >= 0;
      if (end == i || end - i > 4 || !last && !parted) {
        return from;
      }
      i = last ? end : end + 1;
    }
    boolean joined = i + 1 < text.length() && text.charAt(i) == 'T' && digits(text, i + 1) == i + 3;
    if (joined) {
      return i + 1;
    }
    int comma = i < text.length() && text.charAt(i) == ',' ? i + 1 : i;
    int next = LabelScanner.skipSpace(text, comma);
    for (String at : ATS) {
      next = text.startsWith(at, next) ? LabelScanner.skipSpace(text, next + at.length()) : next;
    }
    return next > i ? next : from;
  }

  /** Behind a month in figures or the three letters of its name. */
  private static int month(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 4 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i == from + 3 ? i : digits(text, from);
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && i < from + 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static @Nullable Duration value(String text, int from, int end) {
    int length = Times.length(text, from);
    if (length > 0 && from + length <= end) {
      return Times.parse(text.substring(from, from + length));
    }
    int point = digits(text, from);
    boolean seconds = point > from && point <= end && text.startsWith(".", point);
    return seconds ? Duration.ofSeconds(Long.parseLong(text.substring(from, point))) : null;
  }
}
