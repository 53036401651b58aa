package org.colloquy.internal.typeset;

import java.util.List;

/**
 * Something that stands beside a paragraph's first or last line without taking room from it: a
 * label in the side column, a number hung in an indent, the page number of a contents line. Cells
 * at the first line are read before the paragraph, those at the last line after it.
 *
 * @param x where the cell starts, from the left edge of the measure; may be negative
 * @param width lines wrap within it
 * @param align where lines stand in the width
 * @param leading height of the cell's own lines, the first of which shares the paragraph's baseline
 */
public record Cell(
    List<Piece> pieces, double x, double width, Align align, double leading, Row row) {
  /** Copies the list. */
  public Cell {
    pieces = List.copyOf(pieces);
  }

  /** Which line of the paragraph a cell stands at. */
  public enum Row {
    /** The first line; a tall cell makes the paragraph at least as tall. */
    FIRST,
    /** The last line. */
    LAST
  }
}
