package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * Tables out of which programs have taken the text, cell below cell, each closed by a bar: {@code
 * Ana |}, {@code Is it cold? |}. Where every other cell is a name that comes again, it becomes a
 * label; where labels that come again begin the cells, the bars go.
 */
final class BarredCells {
  private static final int FEWEST = 6;
  private static final int NAME = 30;
  private static final char BAR = '|';

  /** What is said takes so many times the room of the names at least. */
  private static final int FULLER = 2;

  /**
   * What stands above a bar.
   *
   * @param bar where the bar stands that closes it
   */
  private record Cell(SourceText.Row first, boolean single, int bar, String said, int length) {}

  private final SourceText source;
  private final String text;
  private final List<SourceText.Row> rows;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Integer> bars = new ArrayList<>();

  private BarredCells(SourceText source, int from) {
    this.source = source;
    text = source.text();
    rows = source.rows(from);
  }

  /**
   * A source with such cells as lines, so that all else stays in its place.
   *
   * @param told is told of the bars
   */
  static SourceText opened(SourceText source, int from, Told told) {
    if (source.text().indexOf(BAR, from) < 0) {
      return source;
    }
    BarredCells table = new BarredCells(source, from);
    if (!table.find() || table.bars.size() < FEWEST) {
      return source;
    }
    boolean pairs = table.arePairs();
    return pairs || table.areLabelled() ? table.open(pairs, told) : source;
  }

  /** Finds the cells; false where a bar stands before or within a line, as in other tables. */
  private boolean find() {
    SourceText.Row first = null;
    int count = 0;
    int length = 0;
    for (SourceText.Row row : rows) {
      int end = trimmed(row.end(), row.start());
      int bar = text.indexOf(BAR, row.start());
      boolean closes = bar >= 0 && bar == end - 1;
      if (bar >= 0 && bar < end && !closes || closes && bar > row.start() && !isBlank(bar - 1)) {
        return false;
      }
      int said = trimmed(closes ? bar : end, row.start()) - row.start();
      if (said > 0) {
        first = first == null ? row : first;
        length = count++ == 0 ? said : length + said;
      }
      if (closes) {
        bars.add(bar);
        if (first != null) {
          String line = first.said(text, Integer.MAX_VALUE);
          cells.add(new Cell(first, count == 1, bar, name(line), length));
        }
        first = null;
        count = 0;
      }
    }
    return true;
  }

  private boolean isBlank(int at) {
    return LabelScanner.isBlank(text.charAt(at));
  }

  private int trimmed(int end, int start) {
    int at = end;
    while (at > start && (isBlank(at - 1) || text.charAt(at - 1) == '\r')) {
      at--;
    }
    return at;
  }

  private static String name(String line) {
    return (line.endsWith("|") ? line.substring(0, line.length() - 1) : line).strip();
  }

  private boolean arePairs() {
    List<String> names = new ArrayList<>();
    int named = 0;
    int said = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (i % 2 != 0) {
        said += cell.length;
      } else if (cell.single && cell.length <= NAME) {
        names.add(cell.said);
        named += cell.length;
      } else {
        return false;
      }
    }
    return cells.size() % 2 == 0 && said >= FULLER * named && Recurrence.of(names);
  }

  /** Whether most cells begin with the same few labels. */
  private boolean areLabelled() {
    List<String> labels = new ArrayList<>();
    for (Cell cell : cells) {
      int at = 0;
      while (at < Math.min(NAME, cell.said.length()) && !endsLabel(cell.said.charAt(at))) {
        at++;
      }
      if (at > 0 && at < Math.min(NAME, cell.said.length())) {
        labels.add(cell.said.substring(0, at));
      }
    }
    return 2 * labels.size() > cells.size() && Recurrence.of(labels);
  }

  private static boolean endsLabel(char c) {
    return c == '.' || c == '．' || LabelScanner.isColon(c);
  }

  private SourceText open(boolean pairs, Told told) {
    Rewriting out = new Rewriting(source);
    for (int bar : bars) {
      out.set(bar, ' ');
      told.tell(Code.R050, source.span(bar, bar + 1), "the bar that closes a cell is left out");
    }
    for (int i = 0; pairs && i < cells.size(); i += 2) {
      Cell name = cells.get(i);
      boolean letters = name.said.codePoints().anyMatch(Character::isLetter);
      if (letters) {
        out.set(trimmed(name.bar, name.first.start()), ':');
      }
      out.join(name.bar, cells.get(i + 1).first.start());
    }
    return out.made();
  }
}
