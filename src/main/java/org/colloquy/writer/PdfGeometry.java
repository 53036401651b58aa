package org.colloquy.writer;

import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.PageSetup;
import org.colloquy.internal.typeset.Shape;

/**
 * Where things stand on a design's page: its block of text, the side column at the start of lines,
 * what hangs into it. All of it is mirrored where lines run from right to left. X counts from the
 * left edge of the measure.
 */
final class PdfGeometry {
  private final Tokens.Page page;
  private final boolean mirrored;
  private final boolean exactLines;

  /**
   * The geometry of a design.
   *
   * @param rightToLeft whether lines start at the right
   */
  PdfGeometry(Design design, boolean rightToLeft) {
    page = design.page();
    mirrored = rightToLeft;
    exactLines = design.keep().exactLines();
  }

  PageSetup page() {
    double start = page.left() + reach();
    double inside = mirrored ? page.width() - start - page.measure() : start;
    PageSetup setup =
        new PageSetup(
            page.width(),
            page.height(),
            page.top(),
            inside,
            page.measure(),
            page.grid(),
            page.lines(),
            page.mirrored());
    PageSetup ending = exactLines ? setup.exactly() : setup;
    return page.mirrored() ? ending.withLevelSpreads() : ending;
  }

  boolean hasSide() {
    return page.side() > 0;
  }

  double side() {
    return page.side();
  }

  /** How far the side column and what keeps it from the text reach out of the measure. */
  double reach() {
    return page.side() + page.gutter();
  }

  double measure() {
    return page.measure();
  }

  /** The left edge of a box of some width at the outer edge of the side column. */
  double outer(double width) {
    return mirrored ? page.measure() + reach() - width : -reach();
  }

  /** The left edge of a box at the start of the measure. */
  double inner(double width) {
    return mirrored ? page.measure() - width : 0;
  }

  /** The left edge of a box at the end of the measure. */
  double end(double width) {
    return mirrored ? 0 : page.measure() - width;
  }

  /** The left edge of a box that hangs out of the start of the measure, some way off. */
  double hung(double width, double clear) {
    return mirrored ? page.measure() + clear : -clear - width;
  }

  /** The left edge of a box at the start of another one that begins at 0. */
  double start(double outside, double width) {
    return mirrored ? outside - width : 0;
  }

  /** A shape whose lines begin further in. */
  Shape indented(Shape shape, double by) {
    return hung(shape, -by);
  }

  /** A shape whose lines begin so far outside of the measure. */
  Shape hung(Shape shape, double by) {
    return mirrored
        ? shape.withIndents(shape.left(), shape.right() - by, shape.first())
        : shape.withIndents(shape.left() - by, shape.right(), shape.first());
  }

  /** A shape whose lines reach from the outer edge of the side column over some width. */
  Shape across(Shape shape, double width) {
    double rest = page.measure() + reach() - width;
    return mirrored
        ? shape.withIndents(rest, -reach(), shape.first())
        : shape.withIndents(-reach(), rest, shape.first());
  }
}
