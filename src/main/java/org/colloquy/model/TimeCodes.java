package org.colloquy.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * Times of a recording as text: {@code hh:mm:ss}, with {@code .mmm} where there are milliseconds.
 */
public final class TimeCodes {
  private static final int MOST_DIGITS = 6;

  private TimeCodes() {}

  /** {@code 00:12:31} or {@code 00:12:31.250}; hours have two digits at least. */
  public static String format(Duration time) {
    long millis = time.toMillis();
    StringBuilder out = new StringBuilder(12);
    pad(out, millis / 3_600_000, 2);
    pad(out.append(':'), millis / 60_000 % 60, 2);
    pad(out.append(':'), millis / 1000 % 60, 2);
    if (millis % 1000 != 0) {
      pad(out.append('.'), millis % 1000, 3);
    }
    return out.toString();
  }

  /** Seconds as a decimal number: {@code 751}, {@code 751.25}. */
  public static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  /**
   * The time that a text tells as {@code h:mm:ss} or {@code m:ss}, with {@code .mmm} or {@code
   * ,mmm} behind it or not; empty where it tells none.
   */
  public static Optional<Duration> parse(String text) {
    int end = text.length();
    long millis = 0;
    int point = Math.max(text.indexOf('.'), text.indexOf(','));
    if (point >= 0) {
      long fraction = number(text, point + 1, end);
      int digits = end - point - 1;
      if (fraction < 0 || digits > 3) {
        return Optional.empty();
      }
      millis = digits == 1 ? fraction * 100 : digits == 2 ? fraction * 10 : fraction;
      end = point;
    }
    String[] parts = text.substring(0, end).split(":", 4);
    if (parts.length < 2 || parts.length > 3) {
      return Optional.empty();
    }
    long seconds = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i], 0, parts[i].length());
      boolean low = i > 0 && (parts[i].length() != 2 || part > 59);
      if (part < 0 || low) {
        return Optional.empty();
      }
      seconds = seconds * 60 + part;
    }
    return Optional.of(Duration.ofMillis(seconds * 1000 + millis));
  }

  private static long number(String text, int from, int to) {
    if (from >= to || to - from > MOST_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static void pad(StringBuilder out, long number, int digits) {
    String text = Long.toString(number);
    out.append("000", 0, Math.max(0, digits - text.length())).append(text);
  }
}
