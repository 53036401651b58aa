package org.colloquy.internal.typeset;

import java.util.List;

/** What is added to each page once all pages are made: running heads, folios, line numbers. */
@FunctionalInterface
public interface Furniture {
  /** No running head, no folio. */
  Furniture NONE = page -> List.of();

  /** The fixtures of one page; everything in them comes out as an artifact. */
  List<Fixture> on(PageView page);

  /**
   * A paragraph or rule at a place of the page.
   *
   * @param x left edge of its measure, from the left edge of the page
   * @param y top of its box, from the top of the page
   * @param width its measure
   */
  record Fixture(double x, double y, double width, Block block) {}

  /**
   * A finished page.
   *
   * @param number from 1
   * @param count of all pages
   * @param left edge of the text block on this page
   * @param lines of text on it, from top to bottom, without notes; empty for a blank page
   * @param notesTop the top of the first line of notes, for a rule above it; NaN if there are none
   */
  record PageView(int number, int count, double left, List<LineView> lines, double notesTop) {
    /** Copies the list. */
    public PageView {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of text.
   *
   * @param block mark of its paragraph
   * @param first whether it is the first line of its paragraph
   * @param baseline from the top of the page
   */
  record LineView(int block, boolean first, double baseline) {}
}
