package org.colloquy.internal.source.pages;

import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.words.WordLists;
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

  /** Words for page before a number and behind it, and those before the number of all pages. */
  private static final List<String> WORDS = WordLists.list("pages.txt", "page");

  private static final List<String> BEHIND = WordLists.list("pages.txt", "behind");
  private static final List<String> OF = WordLists.list("pages.txt", "of");

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
    boolean ruled =
        from > 1 || from == 1 && from < to && line.chars().anyMatch(Character::isLetter);
    return ruled && from < to ? line.substring(from, to).strip() : line;
  }

  private static boolean isDash(char c) {
    return "-–—".indexOf(c) >= 0;
  }

  private static @Nullable PageNumber of(String line, int from, int to) {
    int number = Integer.parseInt(line, from, to, 10);
    String before = line.substring(0, from).strip();
    String after = line.substring(to).strip();
    boolean bare = before.isEmpty() && after.isEmpty() || isEnclosed(before, after);
    boolean dashed =
        isDashes(before) && isDashes(after) || isBetweenColumns(line.substring(0, from), after);
    int word = wordAt(before);
    boolean behindWord = (before.isEmpty() || before.equals("第")) && isWordBehind(after);
    word = behindWord ? 0 : word;
    boolean worded = behindWord || word >= 0 && isCount(after);
    boolean counted = before.isEmpty() && !after.isEmpty() && isCount(after);
    boolean apart =
        before.isEmpty() && isWide(line, to, 1)
            || after.isEmpty() && (isWide(line, from - 1, -1) || before.contains(COLUMNS));
    boolean behind = after.isEmpty() && isPart(before);
    boolean firm = dashed || counted || behind || worded && (word == 0 || line.contains(COLUMNS));
    return bare || firm || worded || apart
        ? new PageNumber(number, head(before, after), firm, bare, worded)
        : null;
  }

  /** Where the word for page stands that ends a text, be it before a bar; -1 if none does. */
  private static int wordAt(String before) {
    String text = before.toLowerCase(Locale.ROOT);
    text = text.endsWith("|") ? text.substring(0, text.length() - 1).strip() : text;
    for (String word : WORDS) {
      int at = text.length() - word.length();
      if (text.endsWith(word) && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
        return at;
      }
    }
    return -1;
  }

  /** {@code | Page}, {@code 页}, {@code 页 共 40 页}: a word for page, and a number at most. */
  private static boolean isWordBehind(String after) {
    String text = after.toLowerCase(Locale.ROOT);
    text = text.startsWith("|") ? text.substring(1).strip() : text;
    for (String word : BEHIND) {
      if (text.startsWith(word)) {
        String rest = text.substring(word.length()).strip();
        return rest.isEmpty() || rest.endsWith(word) && isCount(withoutEnd(rest, word));
      }
    }
    return false;
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length()).strip();
  }

  /** Whether brackets or the same signs stand on both sides. */
  private static boolean isEnclosed(String before, String after) {
    boolean one = before.length() == 1 && after.length() == 1;
    int kind = one ? "[(<~*|".indexOf(before.charAt(0)) : -1;
    return kind >= 0 && "])>~*|".charAt(kind) == after.charAt(0);
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
    boolean left = from == 0 || " \t-–—\u00a0[.第(<~*|".indexOf(line.charAt(from - 1)) >= 0;
    boolean right = to == line.length() || " \t-–—\u00a0]/)>~*|".indexOf(line.charAt(to)) >= 0;
    return left && (right || BEHIND.stream().anyMatch(word -> line.startsWith(word, to)));
  }

  /** {@code Records — 3 — House}: between dashes in the middle of a head. */
  private static boolean isBetweenColumns(String before, String after) {
    String left = before.stripTrailing();
    int dash = left.length() - 1;
    return dash > 0
        && isDash(left.charAt(dash))
        && left.substring(0, dash).endsWith(COLUMNS)
        && !after.isEmpty()
        && isDash(after.charAt(0))
        && after.startsWith(COLUMNS, 1);
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
    int number = rest.length();
    while (number > 0 && isDigit(rest.charAt(number - 1))) {
      number--;
    }
    int digits = rest.length() - number;
    String of = rest.substring(0, number).stripTrailing();
    return rest.isEmpty() || digits > 0 && digits < DIGITS && OF.contains(of);
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
