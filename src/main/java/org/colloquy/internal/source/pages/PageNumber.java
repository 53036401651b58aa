package org.colloquy.internal.source.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What may be a page's number or running head: a line with one number in it.
 *
 * @param number of the page
 * @param head the line without the number, which is the same on all pages
 * @param firm whether the line is hardly anything else: {@code - 2 -}, {@code Page 2 of 9}, {@code
 *     Vidal – 1 – 12}
 * @param bare whether there is nothing but the number
 * @param worded whether a word for page stands before the number, behind whatever else
 */
record PageNumber(int number, String head, boolean firm, boolean bare, boolean worded) {
  private static final int LONGEST = 120;
  private static final int DIGITS = 5;
  private static final int YEARS = 1000;

  /** What parts the left, the middle and the right of a head. */
  static final String COLUMNS = "    ";

  private static final List<String> WORDS =
      List.of(
          "page",
          "p.",
          "pg.",
          "seite",
          "s.",
          "página",
          "pagina",
          "pág.",
          "стр.",
          "страница",
          "strona",
          "blad");

  /** Whether a number alone is that of a page: sections count from 1, and years are higher. */
  boolean isOfPage() {
    return firm || bare && number > 1 && number < YEARS;
  }

  /** The page number that a line is, or null. */
  static @Nullable PageNumber of(String text) {
    String line = unruled(text);
    PageNumber found = null;
    for (int from = 0; from < line.length() && line.length() <= LONGEST; from++) {
      if (isDigit(line.charAt(from)) && (from == 0 || !isDigit(line.charAt(from - 1)))) {
        int to = from;
        while (to < line.length() && isDigit(line.charAt(to))) {
          to++;
        }
        PageNumber number =
            to - from <= DIGITS && stands(line, from, to) ? of(line, from, to) : null;
        boolean column = to == line.length() && line.substring(0, from).endsWith(COLUMNS);
        if (number != null && (number.worded() || column)) {
          return number;
        }
        found = found == null ? number : found;
      }
    }
    return found;
  }

  /** The number with which a line ends, be it between signs; -1 if none does, or a time. */
  static int last(String text) {
    int end = text.length();
    while (end > 0 && "-–—]) |".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < 5 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean time = from > 0 && ":.".indexOf(text.charAt(from - 1)) >= 0;
    return from == end || time ? -1 : Integer.parseInt(text, from, end, 10);
  }

  /** {@code --- Page 4 ---} without the dashes on both sides. */
  private static String unruled(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isDash(line.charAt(from)) && isDash(line.charAt(to - 1))) {
      from++;
      to--;
    }
    return from > 1 && from < to ? line.substring(from, to).strip() : line;
  }

  private static boolean isDash(char c) {
    return "-–—".indexOf(c) >= 0;
  }

  private static @Nullable PageNumber of(String line, int from, int to) {
    int number = Integer.parseInt(line, from, to, 10);
    String before = line.substring(0, from).strip();
    String after = line.substring(to).strip();
    boolean bare = before.isEmpty() && after.isEmpty();
    boolean dashed = isDashes(before) && isDashes(after);
    int word = before.lastIndexOf(' ') + 1;
    boolean worded =
        WORDS.contains(before.substring(word).toLowerCase(Locale.ROOT)) && isCount(after);
    boolean counted = before.isEmpty() && after.startsWith("/") && isCount(after);
    boolean apart =
        before.isEmpty() && isWide(line, to, 1)
            || after.isEmpty() && (isWide(line, from - 1, -1) || before.contains(COLUMNS));
    boolean behind = after.isEmpty() && isPart(before);
    boolean firm = dashed || counted || behind || worded && (word == 0 || line.contains(COLUMNS));
    return bare || firm || worded || apart
        ? new PageNumber(number, head(before, after), firm, bare, worded)
        : null;
  }

  private static String head(String before, String after) {
    return (before + " # " + after).replaceAll("\\s+", " ");
  }

  /** Whether a part of a text may be one: it is brief or between dashes, and has a figure. */
  static boolean mayBe(String text, int from, int to) {
    if (to - from > LONGEST && !isDash(text.charAt(from))) {
      return false;
    }
    int figure = from;
    while (figure < to && !isDigit(text.charAt(figure))) {
      figure++;
    }
    return figure < to;
  }

  /** Whether a number is no part of a word, a date or a time. */
  private static boolean stands(String line, int from, int to) {
    boolean left = from == 0 || " \t-–—\u00a0[.".indexOf(line.charAt(from - 1)) >= 0;
    boolean right = to == line.length() || " \t-–—\u00a0]/".indexOf(line.charAt(to)) >= 0;
    return left && right;
  }

  private static boolean isDashes(String text) {
    return text.length() == 1 && isDash(text.charAt(0));
  }

  /** Whether the number of a part stands at the end between dashes: {@code Vidal – 1 –}. */
  private static boolean isPart(String before) {
    return !before.isEmpty()
        && isDash(before.charAt(before.length() - 1))
        && before.matches(".*\\s[-–—] ?[0-9]{1,3} ?[-–—]");
  }

  /** {@code of 40}, or nothing. */
  private static boolean isCount(String rest) {
    return rest.isEmpty() || rest.matches("(?:of|/|von|de|sur|di|z|из) ?[0-9]{1,4}");
  }

  /** Whether three spaces or a tab stand at an offset. */
  private static boolean isWide(String line, int at, int step) {
    int count = 0;
    for (int i = at;
        i >= 0 && i < line.length() && Character.isWhitespace(line.charAt(i));
        i += step) {
      count += line.charAt(i) == '\t' ? 3 : 1;
    }
    return count >= 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
