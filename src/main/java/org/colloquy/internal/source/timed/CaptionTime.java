package org.colloquy.internal.source.timed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The times of captions, also as careless tools write them: {@code 00:00:01.000}, {@code 00:01,5},
 * {@code 0:00:01:000}.
 */
final class CaptionTime {
  private static final int MOST = 9;

  private CaptionTime() {}

  /** The time that the whole of a text is, or null. */
  static @Nullable Duration parse(String text) {
    return text.isEmpty() || end(text, 0) != text.length() ? null : value(text);
  }

  /** Where the time ends that begins at an offset; the offset itself if none does. */
  static int end(String text, int from) {
    int colons = 0;
    boolean point = false;
    int i = from;
    int digits = 0;
    for (; i < text.length() && i < from + 24; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == ':' && digits > 0 && colons < 3 && !point) {
        colons++;
        digits = 0;
      } else if ((c == '.' || c == ',') && digits > 0 && colons > 0 && !point) {
        point = true;
        digits = 0;
      } else {
        break;
      }
      if (digits > MOST) {
        return from;
      }
    }
    return colons > 0 && digits > 0 ? i : from;
  }

  /** The value of a time that {@link #end} found. */
  static Duration value(String time) {
    int point = Math.max(time.indexOf('.'), time.indexOf(','));
    int last = time.lastIndexOf(':');
    int third = time.lastIndexOf(':', time.lastIndexOf(':', last - 1) - 1);
    int fraction = point < 0 && third > 0 ? last : point;
    int end = fraction < 0 ? time.length() : fraction;
    long seconds = 0;
    long part = 0;
    for (int i = 0; i < end; i++) {
      char c = time.charAt(i);
      seconds = c == ':' ? (seconds + part) * 60 : seconds;
      part = c == ':' ? 0 : part * 10 + (c - '0');
    }
    int millis = 0;
    for (int i = end + 1; i <= end + 3; i++) {
      millis = millis * 10 + (i < time.length() ? time.charAt(i) - '0' : 0);
    }
    return Duration.ofSeconds(seconds + part).plusMillis(millis);
  }
}
