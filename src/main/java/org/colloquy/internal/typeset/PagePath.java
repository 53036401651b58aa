package org.colloquy.internal.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.internal.typeset.PageBreaker.Range;
import org.jspecify.annotations.Nullable;

/** Reads the pages off the cheapest way to the end. */
final class PagePath {
  private final List<Row> rows;
  private final NoteRows notes;
  private final double room;
  private final List<Range> pages = new ArrayList<>();

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
    Deque<PageStart> path = new ArrayDeque<>();
    for (PageStart way = best; way != null && way.previous() != null; way = way.previous()) {
      path.push(way);
    }
    path.forEach(this::add);
    return pages.isEmpty() ? List.of(new Range(0, 0, 0, 0)) : pages;
  }

  private void add(PageStart way) {
    PageStart before = way.previous();
    if (before == null) {
      return;
    }
    pages.add(new Range(before.row(), way.row(), before.notes(), way.placed()));
    int from = way.placed();
    while (from < way.notes()) {
      int end = notes.pageEnd(from, way.notes(), room);
      pages.add(new Range(way.row(), way.row(), from, end));
      from = end;
    }
    if (isOdd(way.row()) && pages.size() % 2 == 1) {
      pages.add(new Range(way.row(), way.row(), from, from));
    }
  }

  private boolean isOdd(int row) {
    return row < rows.size() && rows.get(row).start() == Row.Start.ODD_PAGE;
  }
}
