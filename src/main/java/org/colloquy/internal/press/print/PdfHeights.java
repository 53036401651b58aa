package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Typesetter;

/** How tall blocks of the flow get, told without setting them where that can be. */
final class PdfHeights {
  private static final double TOLERANCE = 0.01;

  private final Typesetter typesetter;
  private final double measure;

  /** Heights of blocks in a measure. */
  PdfHeights(Typesetter typesetter, double measure) {
    this.typesetter = typesetter;
    this.measure = measure;
  }

  /** In points. */
  double of(Block block) {
    return typesetter.height(List.of(block), measure);
  }

  /** Whether cells surely make a paragraph no taller than its own lines. */
  boolean isItsLines(Paragraph paragraph) {
    double deepest = 0;
    for (Cell cell : paragraph.cells()) {
      if (cell.row() == Cell.Row.FIRST) {
        deepest = Math.max(deepest, height(cell) - cell.leading());
      }
    }
    double leading = paragraph.shape().leading();
    int lines = 1 + (int) Math.ceil((deepest - TOLERANCE) / leading);
    return lines <= 1 || typesetter.surelyHas(lines, paragraph, measure);
  }

  private double height(Cell cell) {
    Shape shape = Shape.of(cell.leading(), cell.align());
    return typesetter.height(List.of(Paragraph.of(cell.pieces(), shape, 0)), cell.width());
  }
}
