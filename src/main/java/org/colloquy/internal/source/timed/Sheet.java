package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;

/**
 * Cuts a table into rows and cells (RFC 4180, with any of four separators): a cell in quotation
 * marks may hold separators, line ends and doubled quotation marks.
 */
final class Sheet {
  private static final char QUOTE = '"';
  private static final String SEPARATORS = "\t,;|";
  private static final int LOOKED_AT = 20;

  private final SourceText source;
  private final Told told;
  private final char separator;
  private int at;

  /** A cell: what it says, and where. */
  record Cell(String text, Span span) {}

  private Sheet(SourceText source, int from, char separator, Told told) {
    this.source = source;
    this.told = told;
    this.separator = separator;
    at = from;
  }

  /** The rows of a table from an offset on, without empty ones. */
  static List<List<Cell>> rows(SourceText source, int from, char separator, Told told) {
    return rows(new Sheet(source, from, separator, told), Integer.MAX_VALUE);
  }

  private static List<List<Cell>> rows(Sheet sheet, int most) {
    List<List<Cell>> rows = new ArrayList<>();
    while (sheet.at < sheet.source.text().length() && rows.size() < most) {
      List<Cell> row = sheet.row();
      if (row.stream().anyMatch(c -> !c.text().isBlank()) && !sheet.isRule(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * The separator of a table: the one that parts a row of names that are known, and stands in most
   * of the first lines; or else the one that parts most of them into equally many cells.
   *
   * @return a blank if none does
   */
  static char separator(String text, Predicate<List<Cell>> isHead) {
    char best = ' ';
    int most = 0;
    SourceText head = new SourceText("", text);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char c = SEPARATORS.charAt(i);
      if (text.indexOf(c) < 0) {
        continue;
      }
      List<List<Cell>> first = rows(new Sheet(head, 0, c, new Told(head)), LOOKED_AT);
      long parted = first.stream().filter(r -> r.size() > 1).count();
      if (!first.isEmpty() && parted * 2 > first.size() && isHead.test(first.get(0))) {
        return c;
      }
      int columns = usual(first);
      long same = first.stream().filter(r -> r.size() == columns).count();
      int score = columns < 2 ? 0 : (int) (1000 * same / first.size()) + columns;
      boolean enough = same * 2 >= first.size();
      if (enough && score > most) {
        best = c;
        most = score;
      }
    }
    return best;
  }

  /**
   * Whether a line is one of a table that Markdown has: {@code |---|:--:|}, {@code +----+----+}.
   */
  static boolean isRule(String line) {
    String text = line.strip();
    boolean grid = text.startsWith("+");
    return text.contains("--")
        && (grid || text.indexOf('|') >= 0)
        && text.length() > 3
        && text.chars().allMatch(c -> (grid ? "+-" : "|-: ").indexOf(c) >= 0);
  }

  /** The number of cells that most rows have. */
  private static int usual(List<List<Cell>> rows) {
    Map<Integer, Integer> counts = new TreeMap<>();
    rows.forEach(r -> counts.merge(r.size(), 1, Integer::sum));
    int usual = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= most) {
        usual = entry.getKey();
        most = entry.getValue();
      }
    }
    return usual;
  }

  /** Whether a row is a line that parts rows: {@code |---|---|}, {@code |---+---|} in Org. */
  private boolean isRule(List<Cell> cells) {
    Cell last = cells.get(cells.size() - 1);
    int start = cells.get(0).span().start();
    String row = source.text().substring(start, last.span().end());
    return separator == '|' && isRule("|" + row.replace('+', '|'));
  }

  private List<Cell> row() {
    List<Cell> row = new ArrayList<>();
    String text = source.text();
    while (true) {
      row.add(cell());
      if (at >= text.length()) {
        return row;
      }
      char c = text.charAt(at++);
      if (c != separator) {
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
        return row;
      }
    }
  }

  private Cell cell() {
    String text = source.text();
    int start = at;
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    boolean quoted = from < text.length() && text.charAt(from) == QUOTE;
    int close = quoted ? close(from) : -1;
    if (close > 0) {
      at = close + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || ends(text.charAt(at))) {
        String inside = text.substring(from + 1, close).replace("\"\"", "\"");
        return new Cell(inside.strip(), source.span(from + 1, close));
      }
    }
    at = start;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    String plain = text.substring(start, at);
    int blanks = plain.length() - plain.stripLeading().length();
    return new Cell(plain.strip(), source.span(start + blanks, Math.max(start + blanks, at)));
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  /** Where the quotation mark stands that closes the one at an offset, or -1. */
  private int close(int open) {
    String text = source.text();
    for (int i = text.indexOf(QUOTE, open + 1); i > 0; i = text.indexOf(QUOTE, i + 1)) {
      boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
      if (!doubled) {
        return i;
      }
      i++;
    }
    told.tell(Code.R043, source.span(open, open + 1), "this quotation mark is never closed");
    return -1;
  }

  /** Whether the whole of a text stands in one pair of brackets. */
  static boolean isAside(String text) {
    int kind = text.isEmpty() ? -1 : "([（【".indexOf(text.charAt(0));
    return kind >= 0 && text.indexOf(")]）】".charAt(kind)) == text.length() - 1;
  }
}
