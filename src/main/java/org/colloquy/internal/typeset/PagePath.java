package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.internal.typeset.PageBreaker.Range;
import org.jspecify.annotations.Nullable;

/** Reads the pages off the cheapest way to the end. */
final class PagePath {
  private final List<Row> rows;
  private final NoteRows notes;
  private final double room;

  PagePath(List<Row> rows, NoteRows notes, double room) {
    this.rows = rows;
    this.notes = notes;
    this.room = room;
  }

  /** The pages of the cheapest of some ways, with blank ones before odd pages that need them. */
  List<Range> ranges(@Nullable PageStart ways) {
    PageStart best = ways;
    for (PageStart way = ways; way != null; way = way.sibling()) {
      best = best == null || way.cost() < best.cost() ? way : best;
    }
    List<Range> pages = new ArrayList<>();
    for (PageStart way = best; way != null && way.previous() != null; way = way.previous()) {
      PageStart before = way.previous();
      if (isOdd(way.row()) && way.even() == before.even()) {
        pages.add(new Range(way.row(), way.row(), way.notes(), way.notes()));
      }
      pages.add(new Range(before.row(), way.row(), before.notes(), way.notes()));
    }
    Collections.reverse(pages);
    addNotesThatAreLeft(pages, best == null ? 0 : best.notes());
    return pages.isEmpty() ? List.of(new Range(0, 0, 0, 0)) : pages;
  }

  private boolean isOdd(int row) {
    return row < rows.size() && rows.get(row).start() == Row.Start.ODD_PAGE;
  }

  private void addNotesThatAreLeft(List<Range> pages, int placed) {
    int from = placed;
    while (from < notes.size()) {
      int end = Math.max(from + 1, notes.fitting(from, notes.size(), room));
      pages.add(new Range(rows.size(), rows.size(), from, end));
      from = end;
    }
  }
}
