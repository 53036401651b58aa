package org.colloquy.internal.dialect.dates;

import org.jspecify.annotations.Nullable;

/** Finds dates in Chinese numerals: {@code 二〇一三年四月六日}. */
final class ChineseDates {
  private static final String FIGURES = "〇一二三四五六七八九";
  private static final int YEAR_FIGURES = 4;
  private static final int LONGEST = 3;

  private ChineseDates() {}

  /** The first such date, or null. */
  static Dates.@Nullable Found first(String text) {
    for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      int year = year(text, at);
      if (year > 0) {
        int month = marked(text, at + 1, '月');
        int monthEnd = month < 0 ? at : text.indexOf('月', at);
        int day = month < 0 ? -1 : marked(text, monthEnd + 1, '日');
        int end = day < 0 ? monthEnd + 1 : text.indexOf('日', monthEnd) + 1;
        return month < 0
            ? null
            : Dates.found(
                Dates.date(year, month, day < 0 ? null : Integer.valueOf(day)),
                at - YEAR_FIGURES,
                end);
      }
    }
    return null;
  }

  private static int year(String text, int end) {
    int year = 0;
    for (int i = end - YEAR_FIGURES; i < end; i++) {
      int figure = i < 0 ? -1 : figure(text.charAt(i));
      if (figure < 0) {
        return -1;
      }
      year = 10 * year + figure;
    }
    return year;
  }

  /** The number from an offset to a mark that follows soon; -1 where there is none. */
  private static int marked(String text, int from, char mark) {
    int end = text.indexOf(mark, from);
    return end <= from || end - from > LONGEST ? -1 : number(text.substring(from, end));
  }

  /** A number below a hundred: {@code 四}, {@code 十二}, {@code 二十一}. */
  private static int number(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return text.length() == 1 ? figure(text.charAt(0)) : -1;
    }
    int tens = ten == 0 ? 1 : figure(text.charAt(0));
    int ones = ten == text.length() - 1 ? 0 : figure(text.charAt(text.length() - 1));
    return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
  }

  private static int figure(char c) {
    return c == '零' || c == '○' ? 0 : FIGURES.indexOf(c);
  }
}
