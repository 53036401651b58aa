package org.colloquy.internal.typeset;

import org.jspecify.annotations.Nullable;

/**
 * The best way to begin a page with some row: whether its number is even, how many rows of notes
 * stand before it, and how much white the page has that it faces.
 */
final class PageStart {
  /** A page that faces none, or whose foot need not be level with the other's. */
  static final int ALONE = -1;

  /** Pages that lack more quarters of a line count as equally short. */
  private static final int SHORTEST = 24;

  /**
   * What is told apart of the ways to begin with some row, and the notes that stand already.
   *
   * @param even whether the number of the page is even; always false where that is of no interest
   * @param notes rows of notes on the pages before it
   * @param placed how many of them stand on pages that have text as well
   * @param facing white of the page to its left, in quarters of a line, or {@link #ALONE}
   */
  record State(boolean even, int notes, int placed, int facing) {
    /** The first page of all, which faces none. */
    static final State FIRST = new State(false, 0, 0, ALONE);

    /** A state, this one if it is the same. */
    State with(boolean isEven, int noted, int shown, int white) {
      boolean same = even == isEven && notes == noted && placed == shown && facing == white;
      return same ? this : new State(isEven, noted, shown, white);
    }

    private boolean isLike(State other) {
      return even == other.even && notes == other.notes && facing == other.facing;
    }
  }

  private final int row;
  private State state;
  private double cost;
  private @Nullable PageStart previous;
  private @Nullable PageStart sibling;

  /**
   * A way to begin a page.
   *
   * @param previous how the page before it began, null for the first page
   */
  PageStart(int row, State state, double cost, @Nullable PageStart previous) {
    this.row = row;
    this.state = state;
    this.cost = cost;
    this.previous = previous;
  }

  /** White, as far as it is told apart. */
  static int facing(int quarters) {
    return Math.min(quarters, SHORTEST);
  }

  int row() {
    return row;
  }

  boolean even() {
    return state.even();
  }

  int notes() {
    return state.notes();
  }

  int placed() {
    return state.placed();
  }

  int facing() {
    return state.facing();
  }

  /** How far the foot of this page is from that of the page it faces, if it has so much white. */
  int apart(int white) {
    // How short the other page is, is not known beyond some point: there no two are level.
    return Math.max(facing() == SHORTEST ? 4 : 0, Math.abs(facing() - white));
  }

  double cost() {
    return cost;
  }

  @Nullable PageStart previous() {
    return previous;
  }

  /** Another way to begin a page with the same row. */
  @Nullable PageStart sibling() {
    return sibling;
  }

  void setSibling(@Nullable PageStart other) {
    sibling = other;
  }

  boolean isLike(State other) {
    return state.isLike(other);
  }

  /** Gives way to another way to begin with the same row. */
  void become(State otherState, double otherCost, PageStart otherPrevious) {
    state = otherState;
    cost = otherCost;
    previous = otherPrevious;
  }
}
