package org.colloquy.internal.dialect.dates;

import org.jspecify.annotations.Nullable;

/**
 * Finds dates whose year stands last: {@code 14.5.2011}, {@code 25/12/2011}, {@code 12-25-2011}.
 * Points mean that the day stands first; behind other signs a number above twelve must tell, or
 * nothing is found.
 */
public final class NumericDates {
  private static final int MONTHS = 12;
  private static final int YEAR_FROM = 1800;
  private static final int YEAR_TO = 2199;

  private NumericDates() {}

  /** The first such date that can mean one day only, or null. */
  static Dates.@Nullable Found first(String text) {
    for (int i = 0; i + 7 < text.length(); i++) {
      Numbers numbers = at(text, i);
      if (numbers != null && numbers.isPlain()) {
        return numbers.date();
      }
    }
    return null;
  }

  /** The first date that can mean two days, as it is written; null if there is none. */
  public static @Nullable String ambiguous(String text) {
    for (int i = 0; i + 7 < text.length(); i++) {
      Numbers numbers = at(text, i);
      if (numbers != null && !numbers.isPlain() && numbers.date() != null) {
        return text.substring(numbers.start(), numbers.end());
      }
    }
    return null;
  }

  private record Numbers(int first, int second, int year, char sign, int start, int end) {
    boolean isPlain() {
      return sign == '.' || first > MONTHS || second > MONTHS || first == second;
    }

    Dates.@Nullable Found date() {
      boolean monthFirst = sign != '.' && second > MONTHS;
      int month = monthFirst ? first : second;
      int day = monthFirst ? second : first;
      boolean year = this.year >= YEAR_FROM && this.year <= YEAR_TO;
      return year ? Dates.found(Dates.date(this.year, month, day), start, end) : null;
    }
  }

  private static @Nullable Numbers at(String text, int start) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (!digit(text, start) || Character.isLetterOrDigit(before) || "./-".indexOf(before) >= 0) {
      return null;
    }
    int one = end(text, start, 2);
    char sign = one < text.length() ? text.charAt(one) : ' ';
    if ("./-".indexOf(sign) < 0) {
      return null;
    }
    int from = skip(text, one + 1);
    int two = end(text, from, 2);
    boolean same = two > from && two < text.length() && text.charAt(two) == sign;
    int third = skip(text, two + 1);
    int end = same ? end(text, third, 4) : third;
    boolean closed = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return same && end == third + 4 && closed
        ? new Numbers(
            number(text, start, one),
            number(text, from, two),
            number(text, third, end),
            sign,
            start,
            end)
        : null;
  }

  private static int skip(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' && text.charAt(at - 1) == '.' ? at + 1 : at;
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int end(String text, int from, int most) {
    int at = from;
    while (at < from + most && digit(text, at)) {
      at++;
    }
    return at;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
