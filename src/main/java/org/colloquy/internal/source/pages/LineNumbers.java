package org.colloquy.internal.source.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers before the lines of a text, which begin again on each page or run through. */
final class LineNumbers {
  private static final int LEAST = 8;
  private static final int DIGITS = 4;

  /** So many numbers are those of several pages. */
  private static final int PAGES = 30;

  /** So far a number is from the one before where lines were joined. */
  private static final int GAP = 3;

  /** The share of lines that have a number, and of numbers that go on from the one before. */
  private static final double NUMBERED = .6;

  private static final double IN_ORDER = .85;

  /** The share of lines with a number and a stop that have no more: an item of a list has. */
  private static final double BARE = .2;

  private final Sheet sheet;
  private final int[] numbers;
  private final int[] texts;

  /** Whether stops stand behind the numbers. */
  private final boolean stopped;

  private LineNumbers(Sheet sheet, boolean stopped) {
    this.sheet = sheet;
    this.stopped = stopped;
    numbers = new int[sheet.size()];
    texts = new int[sheet.size()];
  }

  /** The numbers of a text's lines, or null if they have none. */
  static @Nullable LineNumbers of(Sheet sheet) {
    LineNumbers found = of(sheet, false);
    return found == null ? of(sheet, true) : found;
  }

  private static @Nullable LineNumbers of(Sheet sheet, boolean stopped) {
    LineNumbers found = new LineNumbers(sheet, stopped);
    int shown = 0;
    int bare = 0;
    for (int line = 0; line < sheet.size(); line++) {
      shown += found.parse(line) ? 1 : 0;
      bare += found.isBare(line) ? 1 : 0;
    }
    if (stopped && bare < BARE * shown) {
      return null;
    }
    int said = found.said(shown);
    if (shown < LEAST || shown < NUMBERED * said) {
      return null;
    }
    int kept = found.keep(found.pageLength());
    return kept >= LEAST && kept >= IN_ORDER * shown && kept >= NUMBERED * said ? found : null;
  }

  /**
   * How many lines have words: between the cover and the certificate of a text of several pages,
   * which have no numbers. On each of the others they begin again; those of a list do not.
   */
  private int said(int shown) {
    int from = 0;
    int to = numbers.length;
    if (shown >= PAGES && IntStream.range(0, to).filter(this::beginsRun).count() > 1) {
      while (from < to && !beginsRun(from)) {
        from++;
      }
      while (to > from && numbers[to - 1] == 0) {
        to--;
      }
    }
    int said = 0;
    for (int line = from < to ? from : 0; line < to; line++) {
      said += sheet.place(line).isBlank() ? 0 : 1;
    }
    return said;
  }

  /** Whether a line is the first of three in a row that are numbered from 1 on. */
  private boolean beginsRun(int line) {
    return line + 2 < numbers.length
        && numbers[line] == 1
        && numbers[line + 1] == 2
        && numbers[line + 2] == 3;
  }

  private boolean parse(int line) {
    Sheet.Place place = sheet.place(line);
    String text = sheet.source().text();
    int i = place.from();
    while (i < place.to() && i < place.from() + DIGITS && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean stop = stopped && i > place.from() && i < place.to() && text.charAt(i) == '.';
    int end = i;
    i += stop ? 1 : 0;
    boolean number =
        end > place.from()
            && stop == stopped
            && (i == place.to() || Character.isWhitespace(text.charAt(i)));
    numbers[line] = number ? Integer.parseInt(text, place.from(), end, 10) : 0;
    while (number && i < place.to() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    texts[line] = number ? i : place.from();
    return number;
  }

  /** How many lines most pages have; no bound where they do not agree. */
  private int pageLength() {
    Map<Integer, Integer> lengths = new HashMap<>();
    int pages = 0;
    int last = 0;
    for (int number : numbers) {
      if (number == 1 && last > 1) {
        lengths.merge(last, 1, Integer::sum);
        pages++;
        last = 1;
      } else if (goesOn(number, last)) {
        last = number;
      }
    }
    int all = pages;
    return lengths.entrySet().stream()
        .filter(e -> 2 * e.getValue() > all && all > 1)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** Keeps the numbers that go on from the one before or begin a page; returns how many. */
  private int keep(int pageLength) {
    int kept = 0;
    int last = 0;
    int lastLine = -1;
    for (int line = 0; line < numbers.length; line++) {
      int number = numbers[line];
      if (number == 0) {
        continue;
      }
      boolean next = goesOn(number, last) && number <= pageLength;
      if (number == 1 && last == 1 && isBare(lastLine)) {
        drop(lastLine);
        kept--;
      }
      if (next || number == 1 || beginsPage(line)) {
        last = numbers[line];
        lastLine = line;
        kept++;
      } else {
        drop(line);
      }
    }
    return kept;
  }

  private static boolean goesOn(int number, int last) {
    return number > last && number <= last + GAP;
  }

  /** Whether the number of a page stands before that of its first line; it is read so then. */
  private boolean beginsPage(int line) {
    String text = sheet.source().text();
    int end = sheet.place(line).to();
    int at = texts[line];
    for (int i = at; i + 1 < end && i < at + DIGITS; i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && !Character.isWhitespace(c)) {
        return false;
      }
      boolean one = c == '1' && Character.isWhitespace(text.charAt(i + 1));
      if (one && (i == at || Character.isWhitespace(text.charAt(i - 1)))) {
        numbers[line] = 1;
        texts[line] = i + 2;
        return true;
      }
    }
    return false;
  }

  private void drop(int line) {
    numbers[line] = 0;
    texts[line] = sheet.place(line).from();
  }

  /** Whether a line has nothing but its number. */
  boolean isBare(int line) {
    return numbers[line] > 0 && texts[line] == sheet.place(line).to();
  }

  /** The number of a line; 0 where it has none. */
  int number(int line) {
    return numbers[line];
  }

  /** Offset at which the words of a line begin. */
  int text(int line) {
    return texts[line];
  }
}
