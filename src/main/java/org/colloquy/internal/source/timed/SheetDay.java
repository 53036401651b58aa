package org.colloquy.internal.source.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.source.timed.Sheet.Cell;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The day of a table, of which a column of its own tells the same in all rows. */
record SheetDay(int column, PartialDate date) {
  private static final int SEVERAL = 2;

  /** Years of two figures from 50 on are those of the last century. */
  private static final char LAST_CENTURY = '5';

  /** The day that a table tells; null where no column is named so or two days stand in it. */
  static @Nullable SheetDay of(List<List<Cell>> rows, int header) {
    if (header < 0) {
      return null;
    }
    List<Cell> names = rows.get(header);
    for (int i = 0; i < names.size(); i++) {
      if (SheetNames.DAYS.contains(SheetNames.bare(names.get(i).text()))) {
        PartialDate day = same(rows.subList(header + 1, rows.size()), i);
        return day == null ? null : new SheetDay(i, day);
      }
    }
    return null;
  }

  private static @Nullable PartialDate same(List<List<Cell>> rows, int column) {
    Set<PartialDate> days = new HashSet<>();
    int told = 0;
    for (List<Cell> row : rows) {
      String text = column < row.size() ? row.get(column).text() : "";
      PartialDate day = day(text);
      told += day == null ? 0 : 1;
      if (day != null && days.add(day) && days.size() > 1 || day == null && !text.isEmpty()) {
        return null;
      }
    }
    return told < SEVERAL ? null : days.iterator().next();
  }

  /** A day, with a year of two figures too. */
  private static @Nullable PartialDate day(String text) {
    int year = text.lastIndexOf('/') + 1;
    boolean brief = year > 0 && text.length() - year == 2;
    String century = brief && text.charAt(year) >= LAST_CENTURY ? "19" : "20";
    return Dates.parse(brief ? text.substring(0, year) + century + text.substring(year) : text);
  }
}
