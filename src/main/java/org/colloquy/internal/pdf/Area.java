package org.colloquy.internal.pdf;

/**
 * A rectangle on a page, in PDF's coordinates.
 *
 * @param page from 0
 */
record Area(int page, double left, double bottom, double right, double top) {
  /** The least rectangle around both. */
  Area with(Area other) {
    return new Area(
        page,
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** Whether both stand in the same line of text. */
  boolean sameLine(Area other) {
    double middle = (other.bottom + other.top) / 2;
    return page == other.page && middle > bottom && middle < top;
  }
}
