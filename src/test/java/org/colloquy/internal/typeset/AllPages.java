package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.PageBreaker.Range;

/** Tries all ways to divide rows into pages, for tests; what pages cost is counted page by page. */
final class AllPages {
  private static final double TOLERANCE = 0.01;

  private final List<Row> rows;
  private final NoteRows notes;
  private final PageSetup page;
  private final PageCosts costs;
  private double best = Double.POSITIVE_INFINITY;

  AllPages(List<Row> rows, NoteRows notes, PageSetup page) {
    this.rows = rows;
    this.notes = notes;
    this.page = page;
    this.costs = new PageCosts(page);
  }

  /** The least cost of all ways. */
  double best() {
    go(new ArrayList<>(), 0, 0);
    return best;
  }

  private void go(List<Range> pages, int start, int firstNote) {
    if (start == rows.size()) {
      best = Math.min(best, cost(pages));
      return;
    }
    for (int end = start + 1; fits(start, end); end++) {
      Range range = range(start, end, firstNote);
      List<Range> more = new ArrayList<>(pages);
      more.add(range);
      int placed = range.endNote();
      while (partEnds(end) && placed < notes.called(end)) {
        int to = notes.pageEnd(placed, notes.called(end), page.textHeight());
        more.add(new Range(end, end, placed, to));
        placed = to;
      }
      boolean odd = end < rows.size() && rows.get(end).start() == Row.Start.ODD_PAGE;
      if (odd && more.size() % 2 == 1) {
        more.add(new Range(end, end, placed, placed));
      }
      go(more, end, placed);
    }
  }

  private Range range(int start, int end, int firstNote) {
    double free = page.textHeight() - height(start, end) - page.aboveNotes();
    int called = notes.called(end);
    return new Range(
        start,
        end,
        firstNote,
        called > firstNote ? notes.fitting(firstNote, called, free) : firstNote);
  }

  private boolean fits(int start, int end) {
    if (end > rows.size() || end > start + 1 && partEnds(end - 1)) {
      return false;
    }
    return end == start + 1 || height(start, end) <= page.textHeight() + TOLERANCE;
  }

  private double height(int start, int end) {
    double bottom = 0;
    for (int i = start; i < end; i++) {
      bottom = rows.get(i).top(bottom, i == start) + rows.get(i).height();
    }
    return bottom;
  }

  private boolean partEnds(int next) {
    return next == rows.size() || rows.get(next).start() != Row.Start.ANYWHERE;
  }

  private double free(Range range) {
    double noted = notes.height(range.firstNote(), range.endNote());
    return page.textHeight()
        - height(range.start(), range.end())
        - (noted > 0 ? noted + page.aboveNotes() : 0);
  }

  /** What pages cost together. */
  double cost(List<Range> pages) {
    double cost = 0;
    for (int i = 0; i < pages.size(); i++) {
      Range range = pages.get(i);
      if (range.end() > range.start()) {
        cost += rules(range);
        cost += partEnds(range.end()) ? last(range) : white(range);
        boolean right = page.level() && i > 0 && i % 2 == 0 && !partEnds(range.end());
        if (right && pages.get(i - 1).end() == range.start() && !partEnds(range.start())) {
          int left = PageStart.facing(quarters(pages.get(i - 1)));
          PageStart facing = new PageStart(0, new PageStart.State(false, 0, 0, left), 0, null);
          cost += costs.uneven(facing.apart(quarters(range)));
        }
      }
    }
    return cost;
  }

  private int quarters(Range range) {
    return range.endNote() > range.firstNote() ? 0 : costs.quarters(free(range));
  }

  private double last(Range range) {
    boolean opens = range.start() == 0 || partEnds(range.start());
    double noted = notes.height(range.firstNote(), range.endNote());
    double used = height(range.start(), range.end()) + noted;
    return opens ? 0 : costs.last(used, range.end() - range.start());
  }

  private double white(Range range) {
    double least = free(range);
    least = rules(range) < PageCosts.RULE ? least : Double.POSITIVE_INFINITY;
    for (int end = range.end() + 1; fits(range.start(), end) && !partEnds(end); end++) {
      Range fuller = range(range.start(), end, range.firstNote());
      if (rules(fuller) < PageCosts.RULE) {
        least = Math.min(least, free(fuller));
      }
    }
    return costs.white(free(range), least);
  }

  private double rules(Range range) {
    int end = range.end();
    double cost = partEnds(end) ? 0 : rows.get(end).breakCost();
    if (range.endNote() < notes.called(end)) {
      boolean stuck =
          range.endNote() == range.firstNote() && range.firstNote() < notes.called(range.start());
      int alone =
          partEnds(end) ? notes.pages(range.endNote(), notes.called(end), page.textHeight()) : 0;
      cost += PageCosts.notesGoOn(alone, stuck || range.endNote() < notes.due(end));
      cost += notes.breakCost(range.endNote());
    }
    Row first = rows.get(range.start());
    boolean inside = end == range.start() + 1 && !first.first() && !first.last();
    return cost
        + (inside && !partEnds(end) && range.endNote() > range.firstNote() ? PageCosts.WIDOW : 0);
  }
}
