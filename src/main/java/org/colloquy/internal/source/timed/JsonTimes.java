package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times as programs write them: seconds, milliseconds, ticks of 100 ns, {@code 1.5s}, {@code
 * PT1.5S}, {@code 00:00:01.500}. Whole numbers may be seconds or milliseconds; how far apart they
 * are tells.
 *
 * @param unit of a plain number, in nanoseconds
 */
record JsonTimes(double unit) {
  private static final double SECOND = 1e9;
  private static final double MILLISECOND = 1e6;
  private static final double TICK = 100;

  /** Between the beginnings of two words, and of two longer pieces, no more seconds pass. */
  private static final double WORD = 20;

  private static final double PIECE = 250;
  private static final double MOST = 1e6;

  static JsonTimes of(List<@Nullable String> starts, boolean words) {
    double first = Double.NaN;
    double last = 0;
    int count = 0;
    for (String start : starts) {
      double number = start == null ? Double.NaN : number(start);
      if (!Double.isNaN(number)) {
        if (start != null && start.indexOf('.') >= 0) {
          return new JsonTimes(SECOND);
        }
        first = Double.isNaN(first) ? number : first;
        last = Math.max(last, number);
        count++;
      }
    }
    double step = count < 2 ? last : (last - first) / (count - 1);
    boolean seconds = step < (words ? WORD : PIECE);
    return new JsonTimes(seconds ? SECOND : step > MOST ? TICK : MILLISECOND);
  }

  /** The time that a text tells, or null. */
  @Nullable Duration read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    double number = number(text);
    if (!Double.isNaN(number)) {
      return nanos(number * unit);
    }
    if (text.endsWith("s") && !Double.isNaN(number(text.substring(0, text.length() - 1)))) {
      return nanos(number(text.substring(0, text.length() - 1)) * SECOND);
    }
    if (text.startsWith("PT")) {
      try {
        return Duration.parse(text);
      } catch (DateTimeParseException noDuration) {
        return null;
      }
    }
    return CaptionTime.parse(text);
  }

  private static @Nullable Duration nanos(double nanos) {
    boolean sane = nanos >= 0 && nanos < 1e18;
    return sane ? Duration.ofMillis(Math.round(nanos / MILLISECOND)) : null;
  }

  /** The number that the whole of a text is, or NaN. */
  static double number(String text) {
    if (text.isEmpty() || text.length() > 30) {
      return Double.NaN;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && ".-+eE".indexOf(c) < 0) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }
}
