package org.colloquy.internal.dialect.dates;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds dates of Japan's eras ({@code 令和6年5月3日}) and of Korea ({@code 2024년 5월 3일}). */
final class NationalDates {
  /** The year before an era's first. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911);

  private static final int FIGURES = 4;
  private static final int YEAR_FROM = 1800;
  private static final int YEAR_TO = 2199;

  private NationalDates() {}

  /** The first such date, or null. */
  static Dates.@Nullable Found first(String text) {
    Dates.Found japanese = first(text, '年', '月', '日');
    Dates.Found korean = first(text, '년', '월', '일');
    boolean first = korean == null || japanese != null && japanese.start() < korean.start();
    return first ? japanese : korean;
  }

  private static Dates.@Nullable Found first(String text, char year, char month, char day) {
    for (int at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
      int start = back(text, at);
      int number = year(text, start, at, year);
      if (number >= YEAR_FROM && number <= YEAR_TO) {
        int from = year == '年' && !isFour(text, start, at) ? era(text, start) : start;
        return dated(text, new Place(from, at + 1, number), month, day);
      }
    }
    return null;
  }

  /** Where a year stands, and which it is. */
  private record Place(int start, int end, int year) {}

  private static Dates.@Nullable Found dated(String text, Place place, char month, char day) {
    int m = number(text, place.end(), month);
    if (m < 0) {
      return null;
    }
    int monthEnd = text.indexOf(month, place.end()) + 1;
    int d = number(text, monthEnd, day);
    int end = d < 0 ? monthEnd : text.indexOf(day, monthEnd) + 1;
    return Dates.found(
        Dates.date(place.year(), m, d < 0 ? null : Integer.valueOf(d)), place.start(), end);
  }

  /** Where the figures before an offset begin; an era's first year is written {@code 元}. */
  private static int back(String text, int end) {
    int at = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
    if (at > 0 && text.charAt(at - 1) == '元') {
      return at - 1;
    }
    while (at > 0 && end - at <= FIGURES && figure(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isFour(String text, int start, int end) {
    return text.substring(start, end).strip().length() == FIGURES;
  }

  private static int year(String text, int start, int end, char sign) {
    String figures = text.substring(start, end).strip();
    boolean korean = sign == '년';
    if (figures.length() == FIGURES) {
      // figures of usual width are found where all numeric dates are
      return korean || figures.charAt(0) > '9' ? value(figures) : -1;
    }
    Integer before = korean ? null : ERAS.get(text.substring(era(text, start), start).strip());
    int year = figures.equals("元") ? 1 : value(figures);
    return before == null || year < 1 ? -1 : before + year;
  }

  private static int era(String text, int start) {
    int blank = start > 0 && text.charAt(start - 1) == ' ' ? 1 : 0;
    return Math.max(0, start - 2 - blank);
  }

  /** The number between an offset and the sign that follows soon, blanks aside; -1 without it. */
  private static int number(String text, int from, char sign) {
    int end = text.indexOf(sign, from);
    return end < 0 || end - from > FIGURES ? -1 : value(text.substring(from, end).strip());
  }

  private static int value(String figures) {
    int value = 0;
    for (int i = 0; i < figures.length(); i++) {
      int figure = figure(figures.charAt(i));
      if (figure < 0) {
        return -1;
      }
      value = 10 * value + figure;
    }
    return figures.isEmpty() || figures.length() > FIGURES ? -1 : value;
  }

  private static int figure(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
