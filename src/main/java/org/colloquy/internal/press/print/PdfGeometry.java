package org.colloquy.internal.press.print;

import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.PageSetup;
import org.colloquy.internal.typeset.Shape;

/**
 * Where things stand on a design's page: its block of text, the side column at the start of lines,
 * what hangs into it. X counts from where lines start, along them: where they run from right to
 * left, the typesetter mirrors the whole page, and all of this with it.
 */
final class PdfGeometry {
  private final Tokens.Page page;
  private final boolean exactLines;
  private final double aboveNotes;

  PdfGeometry(Design design) {
    page = design.page();
    exactLines = design.keep().exactLines();
    Tokens.Notes notes = design.notes();
    aboveNotes = design.points(notes.before(), design.size(notes.style()));
  }

  /** The page; those with a side column are all alike, for that is always where lines start. */
  PageSetup page() {
    boolean mirrored = page.mirrored() && !hasSide();
    PageSetup setup =
        new PageSetup(
            page.width(),
            page.height(),
            page.top(),
            page.left() + reach(),
            page.measure(),
            page.grid(),
            page.lines(),
            mirrored);
    PageSetup spaced = setup.withSpaceAboveNotes(aboveNotes);
    PageSetup ending = exactLines ? spaced.exactly() : spaced;
    return mirrored ? ending.withLevelSpreads() : ending;
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

  /** The outer edge of the side column. */
  double outer() {
    return -reach();
  }

  /** Where a box begins that hangs out of the start of the measure, some way off. */
  double hung(double width, double clear) {
    return -clear - width;
  }

  /** A shape whose lines begin further in. */
  Shape indented(Shape shape, double by) {
    return hung(shape, -by);
  }

  /** A shape whose lines begin so far outside of the measure. */
  Shape hung(Shape shape, double by) {
    return shape.withIndents(shape.left() - by, shape.right(), shape.first());
  }

  /** A shape whose lines reach from the outer edge of the side column over some width. */
  Shape across(Shape shape, double width) {
    double rest = page.measure() + reach() - width;
    return shape.withIndents(-reach(), rest, shape.first());
  }
}
