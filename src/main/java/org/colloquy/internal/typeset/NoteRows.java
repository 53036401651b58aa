package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/** The rows of all notes of a flow, one after another, and how many were called up to each row. */
final class NoteRows {
  private static final double TOLERANCE = 0.01;

  private final List<Row> notes = new ArrayList<>();
  private final int[] called;
  private final int[] due;

  NoteRows(List<Row> rows) {
    called = new int[rows.size() + 1];
    due = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      List<Row> more = rows.get(i).notes();
      due[i + 1] = more.isEmpty() ? due[i] : notes.size() + begun(more);
      notes.addAll(more);
      called[i + 1] = notes.size();
    }
  }

  /** How much of the notes of one row must stand on its page: the last one may be split. */
  private static int begun(List<Row> rows) {
    int last = rows.size() - 1;
    while (last > 0 && !rows.get(last).first()) {
      last--;
    }
    int at = last + 1;
    while (at < rows.size() && rows.get(at).breakCost() >= BreakCosts.BROKEN) {
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

  /** The height of some note rows, one below the other. */
  double height(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (i == from ? 0 : notes.get(i).gap()) + notes.get(i).height();
    }
    return sum;
  }

  /** How far the notes from one row to another fit into some room, broken where they may. */
  int fitting(int from, int to, double room) {
    int end = from;
    double height = 0;
    while (end < to) {
      Row row = notes.get(end);
      height += (end == from ? 0 : row.gap()) + row.height();
      if (height > room + TOLERANCE) {
        break;
      }
      end++;
    }
    int good = end;
    while (good > from && good < to && notes.get(good).breakCost() >= BreakCosts.BROKEN) {
      good--;
    }
    return good > from ? good : end;
  }
}
