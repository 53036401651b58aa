package org.colloquy.writer;

import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/**
 * How the paragraphs of a block are set.
 *
 * @param between space between them, in points
 */
record PdfSetting(TextStyle style, Shape shape, Keep keep, double between) {
  /** The same between other indents. */
  PdfSetting indented(double left, double right) {
    Shape inner = shape.withIndents(shape.left() + left, shape.right() + right, 0);
    return new PdfSetting(style, inner, keep, between);
  }

  PdfSetting with(Keep other) {
    return new PdfSetting(style, shape, other, between);
  }

  PdfSetting with(TextStyle other) {
    return new PdfSetting(other, shape, keep, between);
  }
}
