package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a row stands on a page.
 *
 * @param x left edge of its measure
 * @param top of its box
 * @param column the column that it is part of, from 0; 0 for what stands in none
 */
record Spot(Row row, double x, double top, int column) {
  double baseline() {
    return top + row.baseline();
  }

  double bottom() {
    return top + row.height();
  }

  /** The same rows in reading order, with those of columns in place of the rows made of them. */
  static List<Spot> simple(List<Spot> spots) {
    List<Spot> simple = new ArrayList<>(spots.size());
    int next = 0;
    while (next < spots.size()) {
      Spot spot = spots.get(next);
      if (spot.row.parts().isEmpty()) {
        simple.add(spot);
        next++;
        continue;
      }
      List<Spot> parts = new ArrayList<>();
      while (next < spots.size() && spots.get(next).row.block() == spot.row.block()) {
        spots.get(next++).addParts(parts);
      }
      parts.sort(Comparator.comparingInt(Spot::column));
      simple.addAll(simple(parts));
    }
    return simple;
  }

  private void addParts(List<Spot> spots) {
    for (Row.Part part : row.parts()) {
      spots.add(new Spot(part.row(), x + part.x(), top + part.top(), part.column()));
    }
  }
}
