package org.colloquy.internal.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides rows into pages so that the cost of all pages together is least, by dynamic programming
 * (Plass, "Optimal pagination techniques for automatic typesetting systems", 1981, here without
 * floating figures). What each page costs: {@link PageCosts}.
 *
 * <p>Each row that may begin a page is reached from the rows on the page before it, so that time is
 * linear in the rows times those that fit on a page; only the ways to rows within reach are held.
 */
final class PageBreaker {
  /** A page never has more rows, however low they are. */
  private static final int MOST_ROWS = 1000;

  private static final double TOLERANCE = 0.01;

  private final List<Row> rows;
  private final NoteRows notes;
  private final PageSetup page;
  private final PageCosts costs;
  private final double room;
  private final boolean parity;
  private final @Nullable PageStart[] starts;
  private long steps;

  PageBreaker(List<Row> rows, NoteRows notes, PageSetup page) {
    this.rows = rows;
    this.notes = notes;
    this.page = page;
    this.costs = new PageCosts(page);
    this.room = page.textHeight();
    this.parity = page.level() || rows.stream().anyMatch(row -> row.start() == Row.Start.ODD_PAGE);
    this.starts = new PageStart[rows.size() + 1];
  }

  /**
   * A page.
   *
   * @param start its first row
   * @param end the row after its last one; a page without text ends where it starts
   * @param firstNote its first row of notes
   * @param endNote the row of notes after its last one
   */
  record Range(int start, int end, int firstNote, int endNote) {}

  /** The pages, in order. */
  List<Range> pages() {
    starts[0] = new PageStart(0, false, 0, PageStart.ALONE, 0, null);
    for (int first = 0; first < rows.size(); first++) {
      PageStart ways = starts[first];
      if (ways != null) {
        extend(ways);
        starts[first] = first == 0 ? ways : null; // Only what a path holds on to need be kept.
      }
    }
    return new PagePath(rows, notes, room).ranges(starts[rows.size()]);
  }

  /** How many pages were tried, as a measure of the work done. */
  long steps() {
    return steps;
  }

  /** Tries all pages that begin with a row. */
  private void extend(PageStart ways) {
    int first = ways.row();
    double bottom = 0;
    boolean offered = false;
    for (int last = first; last < rows.size(); last++) {
      Row row = rows.get(last);
      double lower = row.top(bottom, last == first) + row.height();
      if (last > first) {
        boolean over = lower > room + TOLERANCE || last - first >= MOST_ROWS;
        if (over && !offered) {
          offer(ways, last, bottom);
        }
        if (over || row.start() != Row.Start.ANYWHERE) {
          return;
        }
      }
      bottom = lower;
      if (mayEnd(last + 1, bottom)) {
        offer(ways, last + 1, bottom);
        offered = true;
      }
    }
  }

  private boolean partEnds(int next) {
    return next == rows.size() || rows.get(next).start() != Row.Start.ANYWHERE;
  }

  /** Whether a page may end before a row: not if it has to be filled, nor with nothing to see. */
  private boolean mayEnd(int next, double bottom) {
    if (partEnds(next)) {
      return true;
    }
    Row row = rows.get(next);
    if (page.exact()) {
      double lower = row.top(bottom, false) + row.height();
      return lower > room + TOLERANCE || !row.notes().isEmpty();
    }
    return rows.get(next - 1).height() > 0;
  }

  /** Ends a page before a row, whichever way it began. */
  private void offer(PageStart ways, int next, double bottom) {
    boolean partEnds = partEnds(next);
    double breakCost = partEnds ? 0 : rows.get(next).breakCost();
    int called = notes.called(next);
    for (PageStart way = ways; way != null; way = way.sibling()) {
      steps++;
      double cost = way.cost() + breakCost;
      double white = room - bottom;
      int placed = way.notes();
      double used = bottom;
      if (called > placed) {
        placed = notes.fitting(placed, called, white - page.aboveNotes());
        cost += placed < called ? ofNotes(next, placed) : 0;
      }
      boolean foot = placed > way.notes();
      if (foot) {
        white -= page.aboveNotes() + notes.height(way.notes(), placed);
        used += notes.height(way.notes(), placed);
      }
      if (partEnds) {
        cost += opens(way) ? 0 : costs.last(used, next - way.row());
        arrive(next, way, placed, PageStart.ALONE, cost);
      } else {
        cost += costs.white(white);
        int level = page.level() ? costs.quarters(foot ? 0 : white) : PageStart.ALONE;
        cost += way.facing() == PageStart.ALONE ? 0 : uneven(way, level);
        arrive(next, way, placed, way.even() ? level : PageStart.ALONE, cost);
      }
    }
  }

  private double ofNotes(int next, int placed) {
    return PageCosts.notesGoOn(placed < notes.due(next), partEnds(next)) + notes.breakCost(placed);
  }

  private double uneven(PageStart way, int level) {
    return costs.uneven(Math.abs(way.facing() - PageStart.facing(level)));
  }

  private boolean opens(PageStart way) {
    return way.row() == 0 || rows.get(way.row()).start() != Row.Start.ANYWHERE;
  }

  /** Keeps a way to a row if none like it is as good. */
  private void arrive(int next, PageStart from, int placed, int facing, double cost) {
    boolean odd = next < rows.size() && rows.get(next).start() == Row.Start.ODD_PAGE;
    boolean even = parity && !odd && !from.even();
    int level = PageStart.facing(facing);
    PageStart first = starts[next];
    for (PageStart other = first; other != null; other = other.sibling()) {
      if (other.isLike(even, placed, level)) {
        other.improve(cost, from);
        return;
      }
    }
    PageStart start = new PageStart(next, even, placed, level, cost, from);
    start.setSibling(first);
    starts[next] = start;
  }
}
