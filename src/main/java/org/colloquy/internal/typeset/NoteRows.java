package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/** The rows of all notes of a flow, one after another, and how many were called up to each row. */
final class NoteRows {
  private static final double TOLERANCE = 0.01;

  private final List<Row> notes = new ArrayList<>();
  private final int[] called;
  private final int[] due;

  /** How far below the top of the first row of all each one ends, were all on one page. */
  private final double[] bottoms;

  NoteRows(List<Row> rows) {
    called = new int[rows.size() + 1];
    due = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      List<Row> more = rows.get(i).notes();
      due[i + 1] = more.isEmpty() ? due[i] : notes.size() + begun(more);
      notes.addAll(more);
      called[i + 1] = notes.size();
    }
    bottoms = new double[notes.size()];
    double bottom = 0;
    for (int i = 0; i < notes.size(); i++) {
      bottom += notes.get(i).gap() + notes.get(i).height();
      bottoms[i] = bottom;
    }
  }

  /** How much of the notes of one row must stand on its page: the last one may be split. */
  private static int begun(List<Row> rows) {
    int last = rows.size() - 1;
    while (last > 0 && !rows.get(last).first()) {
      last--;
    }
    int at = last + 1;
    while (at < rows.size() && rows.get(at).breakCost() >= PageCosts.RULE) {
      at++;
    }
    return at;
  }

  Row get(int index) {
    return notes.get(index);
  }

  int size() {
    return notes.size();
  }

  /** How many note rows are called by the first rows of the text, so many. */
  int called(int rows) {
    return called[rows];
  }

  /** How many of these must stand on the page of the last of those rows, or before. */
  int due(int rows) {
    return due[rows];
  }

  /** What it costs to go on with a row on another page. */
  double breakCost(int row) {
    return notes.get(row).breakCost();
  }

  /** The height of some note rows, one below the other. */
  double height(int from, int to) {
    return to > from ? bottoms[to - 1] - bottoms[from] + notes.get(from).height() : 0;
  }

  /** How far the notes from one row to another fit into some room, broken where they may. */
  int fitting(int from, int to, double room) {
    int end = from;
    while (end < to && height(from, end + 1) <= room + TOLERANCE) {
      end++;
    }
    int good = end;
    while (good > from && good < to && breakCost(good) >= PageCosts.RULE) {
      good--;
    }
    return good > from ? good : end;
  }

  /** The end of the notes on a page of nothing else. */
  int pageEnd(int from, int to, double room) {
    return Math.max(from + 1, fitting(from, to, room));
  }

  /** How many pages of nothing else some note rows take. */
  int pages(int from, int to, double room) {
    int count = 0;
    for (int at = from; at < to; at = pageEnd(at, to, room)) {
      count++;
    }
    return count;
  }
}
