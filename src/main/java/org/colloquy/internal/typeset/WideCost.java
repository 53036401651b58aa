package org.colloquy.internal.typeset;

/**
 * Justified lines of Chinese and Japanese: the blank halves of marks go first, then all characters
 * move apart, up to the limit of the design and, if nothing else helps, to five times that.
 */
final class WideCost implements LineCost {
  private static final double UNLIKE = 1_000;

  /** A line is rather narrowed, which shows less. */
  private static final double NARROWED = 0.85;

  static final double EMERGENCY = 5;

  private final double letter;

  /** A cost of lines whose characters may be so far apart, in em. */
  WideCost(double letter) {
    this.letter = letter;
  }

  @Override
  public double ratio(TriedLine line) {
    double missing = line.missing;
    double elastic = line.elastic;
    if (missing < 0) {
      double over = -missing;
      if (over <= elastic) {
        return -NARROWED * over / elastic;
      }
      return over > elastic + TOLERANCE ? TOO_LONG : -NARROWED;
    }
    if (line.last || missing <= TOLERANCE) {
      return 0;
    }
    double ratio = line.ems > 0 ? missing / (line.ems * letter) : EMERGENCY + 1;
    return ratio <= EMERGENCY ? ratio : TOO_LOOSE;
  }

  @Override
  public double of(double ratio) {
    return LineCost.demerits(ratio);
  }

  @Override
  public int tightness(double ratio) {
    return ratio < -0.35 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  @Override
  public double unlike() {
    return UNLIKE;
  }

  @Override
  public double ending(float penalty, int run, boolean added) {
    return penalty >= ItemList.EMERGENCY ? penalty : (double) penalty * penalty;
  }

  @Override
  public double shortLast() {
    return SHORT_LAST;
  }
}
