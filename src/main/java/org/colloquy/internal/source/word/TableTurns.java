package org.colloquy.internal.source.word;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables whose rows are turns (who speaks in one column, what is said in another, perhaps the
 * time or a number in a third) from tables that belong to what is said.
 */
final class TableTurns {
  /** The share of a column's cells that may be otherwise: one of so many. */
  private static final int ODD = 6;

  /**
   * A row.
   *
   * @param voice who speaks; null where the row says nothing of it
   */
  record Turn(@Nullable String voice, @Nullable Duration time, List<WordBlock> said) {}

  /**
   * A table read as turns.
   *
   * @param dropped whether its head, or numbers of rows, are left out
   */
  record Turns(List<Turn> turns, boolean dropped) {}

  private final List<WordTable.Row> rows;
  private final int columns;
  private int speaker = -1;
  private int text = -1;
  private int time = -1;
  private boolean numbered;

  private TableTurns(List<WordTable.Row> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** The turns that a table is; null if it is another table. */
  static @Nullable Turns of(WordTable table) {
    int columns = table.rows().isEmpty() ? 0 : table.rows().get(0).cells().size();
    if (columns < 2 || columns > 4 || table.rows().size() < 2) {
      return null;
    }
    boolean head = TableCells.isHead(table.rows().get(0));
    List<WordTable.Row> rows = table.rows().subList(head ? 1 : 0, table.rows().size());
    TableTurns turns = new TableTurns(rows, columns);
    return turns.find() ? new Turns(turns.turns(), head || turns.numbered) : null;
  }

  private String text(WordTable.Row row, int column) {
    return column < row.cells().size() ? TableCells.text(row.cells().get(column)) : "";
  }

  /** Finds which column is what; each has to be something. */
  private boolean find() {
    long most = -1;
    for (int column = 0; column < columns; column++) {
      long letters = 0;
      for (WordTable.Row row : rows) {
        letters += text(row, column).length();
      }
      if (letters > most) {
        most = letters;
        text = column;
      }
    }
    for (int column = 0; column < columns; column++) {
      if (column != text && !take(column)) {
        return false;
      }
    }
    return speaker >= 0;
  }

  private boolean take(int column) {
    int filled = 0;
    int times = 0;
    int numbers = 0;
    int names = 0;
    Map<String, Integer> uses = new HashMap<>();
    for (WordTable.Row row : rows) {
      String cell = text(row, column);
      if (cell.isEmpty() || row.cells().size() < columns) {
        continue;
      }
      filled++;
      times += TableCells.time(cell) == null || TableCells.isName(cell) ? 0 : 1;
      numbers += TableCells.isNumber(cell) ? 1 : 0;
      names += TableCells.isName(cell) ? 1 : 0;
      uses.merge(TableCells.voice(cell).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    if (filled == 0) {
      return true;
    }
    int enough = filled - filled / ODD;
    if (times >= enough && time < 0) {
      time = column;
      return true;
    }
    if (numbers >= enough && !numbered) {
      numbered = true;
      return true;
    }
    if (names >= enough && speaker < 0 && recur(uses, filled)) {
      speaker = column;
      return true;
    }
    return false;
  }

  /** Whether those named speak more than once on average, or their names say that they speak. */
  private static boolean recur(Map<String, Integer> uses, int filled) {
    boolean roles = uses.keySet().stream().allMatch(TableCells::isRole);
    return filled > 1 && (roles || filled > 2 && 3 * filled >= 4 * uses.size());
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    String before = null;
    for (WordTable.Row row : rows) {
      if (row.cells().size() < columns) {
        List<WordBlock> all = new ArrayList<>();
        row.cells().forEach(c -> all.addAll(c.blocks()));
        turns.add(new Turn(null, null, all));
        continue;
      }
      TimedName named = TimedName.of(text(row, speaker));
      before = named.name().isEmpty() ? before : named.name();
      Duration at = time < 0 ? named.time() : TableCells.time(text(row, time));
      turns.add(new Turn(before, at, row.cells().get(text).blocks()));
    }
    return turns;
  }

  /** Where a table begins. */
  static Span span(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      for (WordTable.Cell cell : row.cells()) {
        for (WordBlock block : cell.blocks()) {
          return block instanceof WordParagraph first ? first.span() : span((WordTable) block);
        }
      }
    }
    return new Span(0, 0, 1, 1);
  }
}
