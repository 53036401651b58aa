package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Divides rows into pages so that the cost of all pages together is least, by dynamic programming
 * over the row that begins a page and the parity of its number. (Plass, "Optimal pagination
 * techniques for automatic typesetting systems", 1981, for the case without floating figures.)
 *
 * <p>The cost of a page is the square of the grid steps that stay empty, plus that of the break
 * that ends it. The state has room for more, such as a note that goes on.
 */
final class PageBreaker {
  /** A last page with so few steps or fewer is poor ... */
  private static final int POOR_STEPS = 2;

  /** ... by so much. */
  private static final double POOR_LAST = 400;

  private static final double TOLERANCE = 0.01;

  private final List<Row> rows;
  private final double room;
  private final double grid;

  /** By state: 2 x first row + (0 for an odd page, 1 for an even one). */
  private final double[] best;

  private final int[] previous;

  PageBreaker(List<Row> rows, PageSetup page) {
    this.rows = rows;
    this.room = page.textHeight();
    this.grid = page.grid();
    this.best = new double[2 * rows.size() + 2];
    this.previous = new int[2 * rows.size() + 2];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    Arrays.fill(previous, -1);
  }

  /**
   * A page.
   *
   * @param start its first row
   * @param end the row after its last one; a blank page ends where it starts
   */
  record Range(int start, int end) {}

  /** The pages, in order. */
  List<Range> pages() {
    best[0] = 0;
    for (int state = 0; state < 2 * rows.size(); state++) {
      if (best[state] < Double.POSITIVE_INFINITY) {
        extend(state);
      }
    }
    return path();
  }

  /** Tries all pages that begin in a state. */
  private void extend(int state) {
    int first = state / 2;
    double used = rows.get(first).headGap();
    double notes = 0;
    for (int end = first; end < rows.size(); end++) {
      Row row = rows.get(end);
      if (end > first) {
        if (row.start() != Row.Start.ANYWHERE) {
          return;
        }
        used += row.gap();
      }
      used += row.height();
      notes += row.notesHeight();
      double filled = used + (notes > 0 ? notes + grid : 0);
      if (filled > room + TOLERANCE && end > first) {
        return;
      }
      offer(state, end + 1, Math.max(0, room - filled));
    }
  }

  private void offer(int state, int next, double free) {
    boolean asked = next == rows.size() || rows.get(next).start() != Row.Start.ANYWHERE;
    double steps = free / grid;
    double cost = best[state] + (asked ? 0 : steps * steps);
    if (next == rows.size() && room - free <= (POOR_STEPS + TOLERANCE) * grid) {
      cost += POOR_LAST;
    }
    int parity = 1 - state % 2;
    if (next < rows.size()) {
      Row row = rows.get(next);
      cost += asked ? 0 : row.breakCost();
      if (row.start() == Row.Start.ODD_PAGE) {
        parity = 0;
      }
    }
    int to = 2 * next + parity;
    if (cost < best[to]) {
      best[to] = cost;
      previous[to] = state;
    }
  }

  private List<Range> path() {
    List<Range> pages = new ArrayList<>();
    int last = 2 * rows.size();
    int state = best[last + 1] < best[last] ? last + 1 : last;
    while (state > 0 && previous[state] >= 0) {
      int before = previous[state];
      if (state % 2 == before % 2) {
        pages.add(new Range(state / 2, state / 2));
      }
      pages.add(new Range(before / 2, state / 2));
      state = before;
    }
    Collections.reverse(pages);
    return pages.isEmpty() ? List.of(new Range(0, 0)) : pages;
  }
}
