package org.colloquy.internal.press.print;

import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/**
 * How the paragraphs of a block are set.
 *
 * @param between space between them, in points
 * @param next indent of the first line of all paragraphs but the first, in points
 * @param offset how far below a line of the grid they begin; NaN where they stand anywhere
 */
record PdfSetting(
    TextStyle style, Shape shape, Keep keep, double between, double next, double offset) {
  /** Paragraphs without indents, on no grid. */
  PdfSetting(TextStyle style, Shape shape, Keep keep, double between) {
    this(style, shape, keep, between, 0, Double.NaN);
  }

  /** The same between other indents, on no grid. */
  PdfSetting indented(double left, double right) {
    Shape inner = shape.withIndents(shape.left() + left, shape.right() + right, 0);
    return new PdfSetting(style, inner, keep, between, next, Double.NaN);
  }

  PdfSetting with(Keep other) {
    return new PdfSetting(style, shape, other, between, next, offset);
  }

  PdfSetting with(Shape other) {
    return new PdfSetting(style, other, keep, between, next, offset);
  }

  PdfSetting with(TextStyle other) {
    return new PdfSetting(other, shape, keep, between, next, offset);
  }

  /** The same where later paragraphs are indented and all begin so far below the grid. */
  PdfSetting placed(double nextIndent, double below) {
    return new PdfSetting(style, shape, keep, between, nextIndent, below);
  }

  /** The same for a paragraph that is not the first one. */
  PdfSetting later() {
    Shape indented = shape.withIndents(shape.left(), shape.right(), next);
    return new PdfSetting(style, indented, keep, between, next, offset);
  }
}
