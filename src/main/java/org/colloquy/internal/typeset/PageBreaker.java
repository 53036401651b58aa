package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides rows into pages so that the cost of all pages together is least, by dynamic programming
 * (Plass, "Optimal pagination techniques for automatic typesetting systems", 1981, here without
 * floating figures). A state is the row that begins a page, the parity of the page's number, and
 * how much of the notes already stands on earlier pages.
 *
 * <p>The cost of a page is the square of the grid steps that stay empty, plus that of the break
 * that ends it, plus that of notes which go on.
 */
final class PageBreaker {
  /** A last page with so few steps or fewer is poor ... */
  private static final int POOR_STEPS = 2;

  /** ... by so much. */
  private static final double POOR_LAST = 400;

  /** A note that goes on. */
  private static final double SPLIT_NOTE = 200;

  private static final double TOLERANCE = 0.01;

  private final List<Row> rows;
  private final NoteRows notes;
  private final double room;
  private final double grid;
  private final @Nullable State[] states;

  PageBreaker(List<Row> rows, NoteRows notes, PageSetup page) {
    this.rows = rows;
    this.notes = notes;
    this.room = page.textHeight();
    this.grid = page.grid();
    this.states = new State[rows.size() + 1];
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
    states[0] = new State(0, false, 0, 0, null);
    for (int first = 0; first < rows.size(); first++) {
      for (State state = states[first]; state != null; state = state.sibling) {
        extend(state);
      }
      if (first > 0) {
        states[first] = null; // Only what a path holds on to need be kept.
      }
    }
    return path();
  }

  /** Tries all pages that begin in a state. */
  private void extend(State state) {
    double used = rows.get(state.row).headGap();
    for (int last = state.row; last < rows.size(); last++) {
      Row row = rows.get(last);
      if (last > state.row) {
        if (row.start() != Row.Start.ANYWHERE) {
          return;
        }
        used += row.gap();
      }
      used += row.height();
      if (used > room + TOLERANCE && last > state.row) {
        return;
      }
      offer(state, last + 1, room - used);
    }
  }

  private void offer(State state, int next, double free) {
    double cost = state.cost;
    int placed = state.notes;
    double left = free;
    int called = notes.called(next);
    if (called > state.notes) {
      placed = notes.fitting(state.notes, called, free - grid);
      left = placed == state.notes ? free : free - grid - notes.height(state.notes, placed);
      cost += placed < called ? SPLIT_NOTE : 0;
      cost += placed < notes.due(next) ? BreakCosts.BROKEN : 0;
    }
    cost += ofPage(next, Math.max(0, left)) + (next < rows.size() ? ofBreak(next) : 0);
    boolean odd = next < rows.size() && rows.get(next).start() == Row.Start.ODD_PAGE;
    arrive(new State(next, !odd && !state.even, placed, cost, state));
  }

  private double ofPage(int next, double free) {
    if (next == rows.size()) {
      return room - free <= (POOR_STEPS + TOLERANCE) * grid ? POOR_LAST : 0;
    }
    double steps = free / grid;
    return rows.get(next).start() == Row.Start.ANYWHERE ? steps * steps : 0;
  }

  private double ofBreak(int next) {
    Row row = rows.get(next);
    return row.start() == Row.Start.ANYWHERE ? row.breakCost() : 0;
  }

  /** Keeps a state if none like it is as good. */
  private void arrive(State state) {
    State first = states[state.row];
    for (State other = first; other != null; other = other.sibling) {
      if (other.even == state.even && other.notes == state.notes) {
        if (state.cost < other.cost) {
          other.cost = state.cost;
          other.previous = state.previous;
        }
        return;
      }
    }
    state.sibling = first;
    states[state.row] = state;
  }

  private List<Range> path() {
    List<Range> pages = new ArrayList<>();
    State best = states[rows.size()];
    for (State state = best; state != null; state = state.sibling) {
      best = best == null || state.cost < best.cost ? state : best;
    }
    int placed = best == null ? 0 : best.notes;
    for (State state = best; state != null && state.previous != null; state = state.previous) {
      State before = state.previous;
      if (state.even == before.even) {
        pages.add(new Range(state.row, state.row, state.notes, state.notes));
      }
      pages.add(new Range(before.row, state.row, before.notes, state.notes));
    }
    Collections.reverse(pages);
    addNotesThatAreLeft(pages, placed);
    return pages.isEmpty() ? List.of(new Range(0, 0, 0, 0)) : pages;
  }

  private void addNotesThatAreLeft(List<Range> pages, int placed) {
    int from = placed;
    while (from < notes.size()) {
      int end = Math.max(from + 1, notes.fitting(from, notes.size(), room));
      pages.add(new Range(rows.size(), rows.size(), from, end));
      from = end;
    }
  }

  /** The start of a page, and the best way to it. */
  private static final class State {
    private final int row;
    private final boolean even;
    private final int notes;
    private double cost;
    private @Nullable State previous;
    private @Nullable State sibling;

    State(int row, boolean even, int notes, double cost, @Nullable State previous) {
      this.row = row;
      this.even = even;
      this.notes = notes;
      this.cost = cost;
      this.previous = previous;
    }
  }
}
