package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are drawn again above a row that begins a page.
 *
 * @param height of all of them
 */
record RowHead(List<Row> rows, double height) {
  /** Nothing. */
  static final RowHead NONE = new RowHead(List.of(), 0);

  /** A head that takes more of a page is not drawn again. */
  private static final double MOST = 0.25;

  /**
   * The rows, if there is room for them.
   *
   * @param tallest the height of a page's text
   */
  static RowHead of(List<Row> rows, double tallest) {
    double bottom = 0;
    for (int i = 0; i < rows.size(); i++) {
      bottom = rows.get(i).top(bottom, i == 0) + rows.get(i).height();
    }
    return bottom > MOST * tallest ? NONE : new RowHead(rows, bottom);
  }

  /** Where they stand, above a row whose top is given. */
  List<Spot> spots(double left, double top) {
    List<Spot> spots = new ArrayList<>(rows.size());
    double bottom = 0;
    for (int i = 0; i < rows.size(); i++) {
      double own = rows.get(i).top(bottom, i == 0);
      spots.add(new Spot(rows.get(i), left, top - height + own, 0));
      bottom = own + rows.get(i).height();
    }
    return Spot.simple(spots);
  }
}
