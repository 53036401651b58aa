package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of captions, also as careless tools write them: {@code 00:00:01.000}, {@code 00:01,5},
 * {@code 0:00:01:000}.
 */
final class CaptionTime {
  private static final int MOST = 9;
  private static final Pattern PARTS = Pattern.compile("[:.,]");

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
    String[] parts = PARTS.split(time);
    boolean fraction = time.indexOf('.') >= 0 || time.indexOf(',') >= 0 || parts.length == 4;
    int whole = fraction ? parts.length - 1 : parts.length;
    long seconds = 0;
    for (int i = 0; i < whole; i++) {
      seconds = seconds * 60 + Long.parseLong(parts[i]);
    }
    String behind = fraction ? parts[parts.length - 1] : "";
    long millis = Long.parseLong((behind + "000").substring(0, 3));
    return Duration.ofSeconds(seconds).plusMillis(millis);
  }
}
