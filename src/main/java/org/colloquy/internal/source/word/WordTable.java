package org.colloquy.internal.source.word;

import java.util.List;

/** A table as it is written. */
record WordTable(List<Row> rows) implements WordBlock {
  /**
   * A row.
   *
   * @param header whether it is repeated on each page
   */
  record Row(boolean header, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell; one that goes on from the row above is empty. */
  record Cell(List<WordBlock> blocks) {
    Cell {
      blocks = List.copyOf(blocks);
    }
  }

  WordTable {
    rows = List.copyOf(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
