package org.colloquy.internal.press.print;

/**
 * Keeps count of where the next line falls between the lines of the grid, so that space can be
 * widened until text stands on the grid again. A page that begins with a block counts as having
 * begun on the grid, with what is over as the space at its head.
 */
final class PdfGrid {
  private static final double TOLERANCE = 1e-6;

  private final double step;
  private boolean active;
  private double phase;

  /**
   * A grid.
   *
   * @param step of the grid, in points
   * @param active whether text is to be held on it
   */
  PdfGrid(double step, boolean active) {
    this.step = step;
    this.active = active;
  }

  boolean active() {
    return active;
  }

  void active(boolean whether) {
    active = whether;
  }

  /** The space, at least as wide, behind which a block stands so far below a line of the grid. */
  double widened(double space, double offset) {
    return active ? space + rest(offset - phase - space) : space;
  }

  /** Passes over something of some height; what is on no grid is not counted. */
  void pass(double height) {
    phase = active ? rest(phase + height) : phase;
  }

  /** How far the place at hand is below the last line of the grid. */
  double phase() {
    return phase;
  }

  void restart() {
    phase = 0;
  }

  /** Whether a height keeps what stands on the grid there. */
  boolean keeps(double height) {
    return rest(height) == 0;
  }

  private double rest(double height) {
    double rest = height - step * Math.floor(height / step);
    return rest < TOLERANCE || step - rest < TOLERANCE ? 0 : rest;
  }
}
