package org.colloquy.internal.typeset;

/**
 * Where lines start and how wide they are, by their number from 0. From line 1 on all are alike; a
 * drop cap would make it a later one.
 */
record LineWidths(double measure, double left, double right, double first) {
  /** The number from which on all lines are alike. */
  static final int VARIED = 1;

  static LineWidths of(Shape shape, double measure) {
    return new LineWidths(measure, shape.left(), shape.right(), shape.first());
  }

  double start(int line) {
    return line == 0 ? left + first : left;
  }

  double width(int line) {
    return Math.max(1, measure - right - start(line));
  }

  double narrowest() {
    return Math.min(width(0), width(1));
  }
}
