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
  private final boolean exact;
  private final @Nullable State[] states;

  PageBreaker(List<Row> rows, NoteRows notes, PageSetup page) {
    this.rows = rows;
    this.notes = notes;
    this.room = page.textHeight();
    this.grid = page.grid();
    this.exact = page.exact();
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
    states[0] = new State(new Place(0, false, 0), 0, null);
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
    double used = rows.get(state.place.row).headGap();
    for (int last = state.place.row; last < rows.size(); last++) {
      Row row = rows.get(last);
      if (last > state.place.row) {
        if (row.start() != Row.Start.ANYWHERE) {
          return;
        }
        used += row.gap();
      }
      used += row.height();
      if (used > room + TOLERANCE && last > state.place.row) {
        return;
      }
      if (!exact || !fits(last + 1, room - used)) {
        offer(state, last + 1, room - used);
      }
    }
  }

  /** Whether a row finds room below the one before it. */
  private boolean fits(int next, double free) {
    if (next == rows.size() || rows.get(next).start() != Row.Start.ANYWHERE) {
      return false;
    }
    Row row = rows.get(next);
    return row.gap() + row.height() <= free + TOLERANCE && row.notes().isEmpty();
  }

  private void offer(State state, int next, double free) {
    double cost = state.cost;
    int placed = state.place.notes;
    double left = free;
    int called = notes.called(next);
    if (called > state.place.notes) {
      placed = notes.fitting(state.place.notes, called, free - grid);
      left =
          placed == state.place.notes
              ? free
              : free - grid - notes.height(state.place.notes, placed);
      cost += placed < called ? SPLIT_NOTE : 0;
      cost += placed < notes.due(next) ? BreakCosts.BROKEN : 0;
    }
    cost += ofPage(next, Math.max(0, left)) + (next < rows.size() ? ofBreak(next) : 0);
    boolean odd = next < rows.size() && rows.get(next).start() == Row.Start.ODD_PAGE;
    arrive(new Place(next, !odd && !state.place.even, placed), cost, state);
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
  private void arrive(Place place, double cost, State from) {
    State first = states[place.row];
    for (State other = first; other != null; other = other.sibling) {
      if (other.place.even == place.even && other.place.notes == place.notes) {
        if (cost < other.cost) {
          other.cost = cost;
          other.previous = from;
        }
        return;
      }
    }
    State state = new State(place, cost, from);
    state.sibling = first;
    states[place.row] = state;
  }

  private List<Range> path() {
    List<Range> pages = new ArrayList<>();
    State best = states[rows.size()];
    for (State state = best; state != null; state = state.sibling) {
      best = best == null || state.cost < best.cost ? state : best;
    }
    int placed = best == null ? 0 : best.place.notes;
    for (State state = best; state != null && state.previous != null; state = state.previous) {
      State before = state.previous;
      if (state.place.even == before.place.even) {
        pages.add(
            new Range(state.place.row, state.place.row, state.place.notes, state.place.notes));
      }
      pages.add(
          new Range(before.place.row, state.place.row, before.place.notes, state.place.notes));
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

  /** The start of a page: its first row, the parity of its number, the notes placed before. */
  private record Place(int row, boolean even, int notes) {}

  /** The best way to the start of a page. */
  private static final class State {
    private final Place place;
    private double cost;
    private @Nullable State previous;
    private @Nullable State sibling;

    State(Place place, double cost, @Nullable State previous) {
      this.place = place;
      this.cost = cost;
      this.previous = previous;
    }
  }
}
