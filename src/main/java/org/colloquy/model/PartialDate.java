package org.colloquy.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year of the proleptic Gregorian calendar, written as in ISO 8601: {@code
 * 2001-07-17}, {@code 2001-07}, {@code 2001}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null where only the year is known
 * @param day 1 to 31, or null where only the month or the year is known
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1 || year > 9999 || (month == null && day != null)) {
      throw new DateTimeException("no date: " + year + " " + month + " " + day);
    }
    LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The date that a text in ISO 8601 form tells, or empty where it is none. */
  public static Optional<PartialDate> parse(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return Optional.empty();
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(text.substring(0, 4)),
              length < 7 ? null : Integer.valueOf(text.substring(5, 7)),
              length < 10 ? null : Integer.valueOf(text.substring(8, 10))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(10);
    pad(out, year, 1000);
    if (month != null) {
      pad(out.append('-'), month, 10);
    }
    if (day != null) {
      pad(out.append('-'), day, 10);
    }
    return out.toString();
  }

  private static void pad(StringBuilder out, int number, int unit) {
    for (int u = unit; u > 1 && number < u; u /= 10) {
      out.append('0');
    }
    out.append(number);
  }
}
