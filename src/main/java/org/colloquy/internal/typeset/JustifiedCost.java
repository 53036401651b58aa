package org.colloquy.internal.typeset;

/**
 * Justified lines: badness as in Knuth and Plass, 100 times the cube of how far spaces are from
 * their natural width, 1 being their maximum or minimum.
 */
final class JustifiedCost implements LineCost {
  /** A space may grow to 133 % of its width ... */
  static final double STRETCH = 0.33;

  /** ... and shrink to 80 %. */
  static final double SHRINK = 0.2;

  /** Spaces of more than 200 % are holes. */
  static final double LOOSEST = 1 / STRETCH;

  private static final double POOR_LAST = 2_000;

  @Override
  public double of(Line line, double measure, boolean last) {
    double missing = measure - line.natural();
    if (-missing > line.shrink() + TOLERANCE) {
      return TOO_LONG;
    }
    if (last && missing >= 0) {
      return line.stretch() == 0 && line.natural() < SHORT_LAST * measure ? POOR_LAST : 0;
    }
    double ratio = ratio(line, missing);
    double badness = 1 + 100 * ratio * ratio * ratio;
    return badness * badness / 100;
  }

  private static double ratio(Line line, double missing) {
    if (missing < 0) {
      return -missing / Math.max(line.shrink(), TOLERANCE);
    }
    return Math.min(1000, missing / Math.max(line.stretch(), TOLERANCE));
  }
}
