package org.colloquy.internal.dialect.words;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Times of a recording: {@code 3:54}, {@code 03:54}, {@code 00:12:31}, {@code 00:12:31.500}. */
public final class Times {
  private Times() {}

  /** The time that a text is, or null. */
  public static @Nullable Duration parse(String text) {
    int length = length(text, 0);
    return length == 0 || length != text.length() ? null : value(text);
  }

  /** The first time that stands within a text, or null. */
  public static @Nullable Duration within(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      int length = begins ? length(text, i) : 0;
      if (length > 0) {
        return value(text.substring(i, i + length));
      }
    }
    return null;
  }

  /** How many characters from an offset on are a time; 0 if none. */
  public static int length(String text, int from) {
    int i = digits(text, from, 3);
    if (i == from || i >= text.length() || text.charAt(i) != ':') {
      return 0;
    }
    int end = two(text, i + 1);
    if (end < 0) {
      return 0;
    }
    if (end < text.length() && text.charAt(end) == ':') {
      end = two(text, end + 1);
    }
    if (end > 0 && end + 1 < text.length() && text.charAt(end) == '.') {
      int fraction = digits(text, end + 1, 3);
      end = fraction > end + 1 ? fraction : end;
    }
    boolean ends = end > 0 && (end == text.length() || !digitOrColon(text.charAt(end)));
    return ends ? end - from : 0;
  }

  private static boolean digitOrColon(char c) {
    return c >= '0' && c <= '9' || c == ':';
  }

  private static int two(String text, int from) {
    int end = digits(text, from, 2);
    return end == from + 2 && text.charAt(from) < '6' ? end : -1;
  }

  private static int digits(String text, int from, int most) {
    int i = from;
    while (i < text.length() && i < from + most && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static Duration value(String text) {
    int point = text.indexOf('.');
    long seconds = 0;
    for (String part : (point < 0 ? text : text.substring(0, point)).split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    String fraction = point < 0 ? "" : text.substring(point + 1);
    long millis = Long.parseLong((fraction + "000").substring(0, 3));
    return Duration.ofSeconds(seconds).plusMillis(millis);
  }
}
