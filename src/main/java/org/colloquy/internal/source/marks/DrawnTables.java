package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * Tables of two columns that are drawn with signs and blanks alone, as pandoc writes them, where
 * the first names who speaks: each row becomes a line with a label.
 */
final class DrawnTables {
  private static final int LONGEST = 400;

  /** No head has more lines. */
  private static final int HEAD = 10;

  /** How a table is drawn. */
  private enum Form {
    /** {@code +----+----+} between rows, {@code |} between cells. */
    GRID,
    /** A line of dashes about all, blank lines between rows. */
    OPEN,
    /** A row a line, and a blank line behind. */
    SIMPLE
  }

  /** Where in its lines the second column begins. */
  private record Columns(Form form, int second) {}

  /** A row of the table: its name, and the first of its lines. */
  private record Entry(String name, int line) {}

  private final SourceText source;
  private final String text;
  private final List<SourceText.Row> rows;
  private final Rewriting out;
  private final Told told;

  private DrawnTables(SourceText source, int from, Told told) {
    this.source = source;
    this.told = told;
    text = source.text();
    rows = source.rows(from);
    out = new Rewriting(source);
  }

  /**
   * A source with such tables as labelled lines.
   *
   * @param told is told of heads and of the lines that are drawn
   */
  static SourceText opened(SourceText source, int from, Told told) {
    DrawnTables tables = new DrawnTables(source, from, told);
    for (int i = 0; i < tables.rows.size(); ) {
      Columns columns = tables.columns(i);
      i = columns == null ? i + 1 : tables.open(i, columns);
    }
    return tables.out.made();
  }

  private String line(int i) {
    SourceText.Row row = i < 0 || i >= rows.size() ? new SourceText.Row(0, 0) : rows.get(i);
    boolean fits = row.end() - row.start() <= LONGEST;
    return fits ? text.substring(row.start(), row.end()).stripTrailing() : "";
  }

  private static boolean isOf(String line, String signs) {
    return line.length() > 2 && line.chars().allMatch(c -> signs.indexOf(c) >= 0);
  }

  /** What a line says of two columns; null where it says nothing, or of more. */
  private @Nullable Columns columns(int i) {
    String line = line(i);
    int parts = line.startsWith("+") ? line.indexOf('+', 1) : -1;
    if (parts > 0 && isOf(line, "+-=:")) {
      boolean two = line.indexOf('+', parts + 1) == line.length() - 1 && line.endsWith("+");
      return two ? new Columns(Form.GRID, parts + 1) : null;
    }
    int blank = line.startsWith("-") ? line.indexOf(' ') : -1;
    int second = blank < 0 ? -1 : LabelScanner.skipSpace(line, blank);
    boolean two = second > 0 && isOf(line, "- ") && line.indexOf(' ', second) < 0;
    return two ? new Columns(isRule(head(i) - 1) ? Form.OPEN : Form.SIMPLE, second) : null;
  }

  private boolean isRule(int i) {
    return isOf(line(i), "-");
  }

  /** The first line of the head above the line that parts it from the rows. */
  private int head(int rule) {
    int at = rule;
    while (at > 0 && rule - at < HEAD && !line(at - 1).isEmpty() && !isRule(at - 1)) {
      at--;
    }
    return at;
  }

  /** Opens a table if names come again in it; the first line behind it, or where to look next. */
  private int open(int rule, Columns columns) {
    int end = end(rule + 1, columns);
    boolean grid = columns.form == Form.GRID;
    int headed = grid ? headEnd(rule, end) : rule;
    List<Entry> entries = entries(headed + 1, end, columns);
    if (entries == null || !Recurrence.of(entries.stream().map(Entry::name).toList())) {
      return columns.form == Form.OPEN ? rule + 1 : Math.max(rule + 1, end);
    }
    int first = grid ? rule : columns.form == Form.OPEN ? head(rule) - 1 : head(rule);
    head(grid ? rule + 1 : head(rule), headed, columns);
    for (int i = first; i <= headed; i++) {
      out.blank(rows.get(i).start(), rows.get(i).end());
    }
    String message = "the lines with which a table of speakers is drawn are left out";
    told.tell(Code.R050, source.span(rows.get(rule).start(), rows.get(rule).end()), message);
    int next = 0;
    for (int i = headed + 1; i < end; i++) {
      boolean begins = next < entries.size() && entries.get(next).line == i;
      row(i, begins ? entries.get(next).name + ":" : "", columns);
      next += begins ? 1 : 0;
    }
    return end;
  }

  /** The line that parts a grid's head from its rows; the first one where there is no head. */
  private int headEnd(int rule, int end) {
    for (int i = rule + 1; i < end; i++) {
      if (isOf(line(i), "+=:")) {
        return i;
      }
    }
    return rule;
  }

  private void head(int from, int to, Columns columns) {
    if (to <= from) {
      return;
    }
    String head = cell(from, columns) + ", " + said(from, columns);
    String message = "the head of a table of speakers is left out: '" + head + "'";
    told.tell(Code.R050, source.span(rows.get(from).start(), rows.get(from).end()), message);
  }

  /** Behind the last line of a table. */
  private int end(int from, Columns columns) {
    int at = from;
    while (at < rows.size()) {
      String line = line(at);
      boolean within =
          switch (columns.form) {
            case GRID -> line.startsWith("|") || isOf(line, "+-=:");
            case OPEN -> !isOf(line, "- ");
            case SIMPLE -> !line.isEmpty();
          };
      if (!within) {
        return columns.form == Form.OPEN ? at + 1 : at;
      }
      at++;
    }
    return columns.form == Form.OPEN ? from : at;
  }

  private boolean isDrawn(int i) {
    String line = line(i);
    return isOf(line, "+-=:") || isOf(line, "- ");
  }

  private String cell(int i, Columns columns) {
    String line = line(i);
    int from = columns.form == Form.GRID ? 1 : 0;
    int to = Math.min(line.length(), columns.second - from);
    return to <= from ? "" : line.substring(from, to).strip();
  }

  private String said(int i, Columns columns) {
    String line = line(i);
    int to = columns.form == Form.GRID ? line.length() - 1 : line.length();
    return to <= columns.second ? "" : line.substring(columns.second, to).strip();
  }

  /** How long a line is without the bar that closes it and the blanks before that. */
  private int text(int i) {
    String line = line(i);
    return line.substring(0, Math.max(0, line.length() - 1)).stripTrailing().length();
  }

  /** Whether a line leaves a gap where one column ends. */
  private boolean fits(int i, Columns columns) {
    String line = line(i);
    char before = line.length() <= columns.second ? ' ' : line.charAt(columns.second - 1);
    return columns.form == Form.GRID ? before == '|' && line.endsWith("|") : before == ' ';
  }

  /** The rows, or null where one of them has no name. */
  private @Nullable List<Entry> entries(int from, int to, Columns columns) {
    List<Entry> entries = new ArrayList<>();
    boolean open = true;
    for (int i = from; i < to; i++) {
      if (isDrawn(i) || line(i).isEmpty()) {
        open = true;
        continue;
      }
      String name = cell(i, columns);
      boolean begins = !name.isEmpty() && (open || columns.form == Form.SIMPLE);
      boolean label = LabelScanner.isLabel(name, name.length()) && name.length() < columns.second;
      boolean goesOn = name.isEmpty() && !entries.isEmpty();
      if (!fits(i, columns) || !goesOn && (!begins || !label)) {
        return null;
      }
      if (begins) {
        entries.add(new Entry(name, i));
      }
      open = false;
    }
    return entries;
  }

  private void row(int i, String label, Columns columns) {
    SourceText.Row row = rows.get(i);
    String line = line(i);
    if (isDrawn(i)) {
      out.blank(row.start(), row.end());
      return;
    }
    int second = Math.min(line.length(), columns.second);
    out.put(row.start(), row.start() + second, label);
    if (columns.form == Form.GRID) {
      out.set(row.start() + line.length() - 1, ' ');
      out.endLine(row, row.start() + Math.max(second, text(i)));
    }
    boolean alone = label.isEmpty() && (isDrawn(i - 1) || said(i - 1, columns).isEmpty());
    if (alone && !line.isEmpty()) {
      out.outdent(row.start(), row.start() + second);
    }
  }
}
