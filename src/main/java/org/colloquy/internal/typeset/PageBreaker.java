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

  /**
   * So many ways to begin a page with one row are followed, the cheapest: enough for all whites of
   * facing pages; only notes that are split in many ways can have more.
   */
  private static final int MOST_WAYS = 28;

  private static final double TOLERANCE = 0.01;

  private final List<Row> rows;
  private final NoteRows notes;
  private final PageSetup page;
  private final PageCosts costs;
  private final double room;
  private final boolean parity;
  private final @Nullable PageStart[] starts;

  /** The rows before which the page that is tried may end, and how far down it reaches then. */
  private final int[] ends = new int[MOST_ROWS + 1];

  private final double[] bottoms = new double[MOST_ROWS + 1];

  /** The state that was reached last, which is mostly that of the next way, too. */
  private PageStart.State state = PageStart.State.FIRST;

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
    starts[0] = new PageStart(0, PageStart.State.FIRST, 0, null);
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

  /** Tries all pages that begin with a row, the fullest first. */
  private void extend(PageStart ways) {
    int first = ways.row();
    int count = ends(first);
    for (PageStart way = ways; way != null; way = way.sibling()) {
      double least = Double.POSITIVE_INFINITY;
      for (int i = count - 1; i >= 0; i--) {
        least = offer(way, ends[i], bottoms[i], least);
      }
    }
  }

  /** Finds where a page may end that begins with a row, and how far down it reaches then. */
  private int ends(int first) {
    int count = 0;
    double bottom = 0;
    for (int last = first; last < rows.size(); last++) {
      Row row = rows.get(last);
      double lower = row.top(bottom, last == first) + row.height();
      boolean over = last > first && (lower > room + TOLERANCE || last - first >= MOST_ROWS);
      if (over || last > first && row.start() != Row.Start.ANYWHERE) {
        return count > 0 ? count : end(count, last, bottom);
      }
      bottom = lower;
      if (mayEnd(last + 1, bottom)) {
        count = end(count, last + 1, bottom);
      }
    }
    return count;
  }

  private int end(int count, int next, double bottom) {
    ends[count] = next;
    bottoms[count] = bottom;
    return count + 1;
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

  /**
   * Ends a page before a row.
   *
   * @param least how little white any fuller page has that breaks no rule
   * @return the same with this page taken into account
   */
  private double offer(PageStart way, int next, double bottom, double least) {
    steps++;
    boolean partEnds = partEnds(next);
    double rules = partEnds ? 0 : rows.get(next).breakCost();
    int placed = way.notes();
    int called = notes.called(next);
    if (called > placed) {
      placed = notes.fitting(placed, called, room - bottom - page.aboveNotes());
      rules += ofNotes(way, next, placed);
    }
    double noted = notes.height(way.notes(), placed);
    if (partEnds) {
      double last = opens(way) ? 0 : costs.last(bottom + noted, next - way.row());
      arriveAtPart(next, way, placed, way.cost() + rules + last);
      return least;
    }
    rules += noted > 0 && isInside(way.row(), next) ? PageCosts.WIDOW : 0;
    double white = room - bottom - (noted > 0 ? noted + page.aboveNotes() : 0);
    double fullest = rules < PageCosts.RULE ? Math.min(least, white) : least;
    double cost = way.cost() + rules + costs.white(white, fullest);
    int facing = PageStart.ALONE;
    if (page.level()) {
      int level = costs.quarters(noted > 0 ? 0 : white);
      cost += way.facing() == PageStart.ALONE ? 0 : costs.uneven(way.apart(level));
      facing = way.even() ? PageStart.facing(level) : PageStart.ALONE;
    }
    boolean even = parity && !way.even();
    arrive(next, state.with(even, placed, placed, facing), cost, way);
    return fullest;
  }

  /** Whether some rows are one line from within a paragraph: notes may leave room for no more. */
  private boolean isInside(int first, int next) {
    return next == first + 1 && !rows.get(first).first() && !rows.get(first).last();
  }

  private double ofNotes(PageStart way, int next, int placed) {
    int called = notes.called(next);
    if (placed == called) {
      return 0;
    }
    boolean stuck = placed == way.notes() && placed < notes.called(way.row());
    int pages = partEnds(next) ? notes.pages(placed, called, room) : 0;
    return PageCosts.notesGoOn(pages, stuck || placed < notes.due(next)) + notes.breakCost(placed);
  }

  private boolean opens(PageStart way) {
    return way.row() == 0 || rows.get(way.row()).start() != Row.Start.ANYWHERE;
  }

  /** Notes that are left have pages of their own before another part begins. */
  private void arriveAtPart(int next, PageStart from, int placed, double cost) {
    int called = notes.called(next);
    int pages = 1 + notes.pages(placed, called, room);
    boolean odd = next < rows.size() && rows.get(next).start() == Row.Start.ODD_PAGE;
    boolean even = parity && !odd && from.even() == (pages % 2 == 0);
    arrive(next, state.with(even, called, placed, PageStart.ALONE), cost, from);
  }

  /** Keeps a way to a row if none like it is as good, in place of the worst if there are many. */
  private void arrive(int row, PageStart.State reached, double cost, PageStart from) {
    state = reached;
    PageStart worst = null;
    double most = cost;
    int count = 0;
    for (PageStart other = starts[row]; other != null; other = other.sibling()) {
      if (other.isLike(reached)) {
        if (cost < other.cost()) {
          other.become(reached, cost, from);
        }
        return;
      }
      if (other.cost() > most) {
        worst = other;
        most = other.cost();
      }
      count++;
    }
    if (count < MOST_WAYS) {
      PageStart way = new PageStart(row, reached, cost, from);
      way.setSibling(starts[row]);
      starts[row] = way;
    } else if (worst != null) {
      worst.become(reached, cost, from);
    }
  }
}
