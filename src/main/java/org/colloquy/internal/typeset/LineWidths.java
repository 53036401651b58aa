package org.colloquy.internal.typeset;

/** Where lines start and how wide they are, by their number from 0. */
record LineWidths(double measure, double left, double right, double first, Shape.Notch notch) {
  static LineWidths of(Shape shape, double measure) {
    return new LineWidths(measure, shape.left(), shape.right(), shape.first(), shape.notch());
  }

  /** Lines that end so many points earlier. */
  LineWidths narrowed(double by) {
    return new LineWidths(measure, left, right + by, first, notch);
  }

  /** The number from which on all lines are alike. */
  int varied() {
    return first != 0 || notch.lines() > 0 ? Math.max(1, notch.lines()) : 0;
  }

  double start(int line) {
    return left + (line == 0 ? first : 0) + (line < notch.lines() ? notch.width() : 0);
  }

  double width(int line) {
    return Math.max(1, measure - right - start(line));
  }

  double narrowest() {
    return Math.min(width(0), Math.min(width(1), width(varied())));
  }
}
