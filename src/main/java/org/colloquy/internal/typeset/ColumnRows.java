package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.internal.typeset.Row.Part;

/**
 * Makes rows of columns: a single one if they fit on a page, otherwise as many as there are lines
 * on which all columns may be cut.
 */
final class ColumnRows {
  private static final double TOLERANCE = 0.01;

  private final Block.Columns block;
  private final double tallest;
  private final RowBuilder around;
  private final List<Row> rows = new ArrayList<>();

  ColumnRows(Block.Columns block, double tallest, RowBuilder around) {
    this.block = block;
    this.tallest = tallest;
    this.around = around;
  }

  List<Row> rows() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      set(i, block.columns().get(i), parts);
    }
    if (parts.isEmpty()) {
      return rows;
    }
    if (bottom(parts) <= tallest + TOLERANCE) {
      add(parts, 0, 0);
    } else {
      divide(parts);
    }
    return rows;
  }

  private void set(int number, Block.Column column, List<Part> parts) {
    double top = 0;
    boolean first = true;
    for (Row row : around.ofColumn(column.width()).build(column.blocks())) {
      top = row.top(top, first);
      parts.add(new Part(number, row, column.x(), top));
      top += row.height();
      first = false;
    }
  }

  private static double bottom(List<Part> parts) {
    return parts.stream().mapToDouble(ColumnRows::bottom).max().orElse(0);
  }

  private static double bottom(Part part) {
    return part.top() + part.row().height();
  }

  /** Adds a row of its own for all that lies between two heights where no line is cut. */
  private void divide(List<Part> parts) {
    parts.sort(Comparator.comparingDouble(Part::top));
    List<Part> band = new ArrayList<>();
    double deepest = 0;
    double above = 0;
    for (Part part : parts) {
      if (!band.isEmpty() && part.top() >= deepest - TOLERANCE) {
        addDivided(band, above);
        above = deepest;
        band = new ArrayList<>();
      }
      band.add(part);
      deepest = Math.max(deepest, bottom(part));
    }
    addDivided(band, above);
  }

  /** Divides even what has no common line, if it fits on no page. */
  private void addDivided(List<Part> band, double above) {
    List<Part> rest = band;
    double gap = band.get(0).top() - above;
    while (bottom(rest) - rest.get(0).top() > tallest + TOLERANCE) {
      double top = rest.get(0).top();
      List<Part> fitting = new ArrayList<>();
      List<Part> over = new ArrayList<>();
      boolean[] full = new boolean[block.columns().size()];
      for (Part part : rest) {
        boolean fits = !full[part.column()] && bottom(part) - top <= tallest + TOLERANCE;
        full[part.column()] |= !fits;
        (fits || fitting.isEmpty() ? fitting : over).add(part);
      }
      add(fitting, top, gap);
      gap = 0;
      if (over.isEmpty()) {
        return;
      }
      rest = over;
    }
    add(rest, rest.get(0).top(), gap);
  }

  private void add(List<Part> parts, double top, double gap) {
    List<Part> own = new ArrayList<>(parts.size());
    List<Row> notes = new ArrayList<>(0);
    double height = 0;
    double cost = 0;
    parts.sort(Comparator.comparingInt(Part::column).thenComparingDouble(Part::top));
    for (Part part : parts) {
      boolean heads = own.isEmpty() || own.get(own.size() - 1).column() != part.column();
      cost += heads ? part.row().breakCost() : 0;
      own.add(new Part(part.column(), part.row(), part.x(), part.top() - top));
      notes.addAll(part.row().notes());
      height = Math.max(height, bottom(part) - top);
    }
    Row row = new Row(block, SetLine.EMPTY, height, 0);
    row.setParts(own);
    row.setNotes(notes);
    if (!rows.isEmpty()) {
      row.continueAfter(gap, cost);
    }
    rows.add(row);
  }
}
