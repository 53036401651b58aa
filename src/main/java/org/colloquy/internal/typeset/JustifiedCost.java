package org.colloquy.internal.typeset;

/**
 * Justified lines, as TeX judges them: badness is 100 times the cube of how far a line is from its
 * natural state, 1 being the most that its spaces and letters together may grow by. It departs from
 * TeX in judging what shrinks by the same measure as what grows, and in that beyond the limits the
 * spaces alone grow on, at a cost that soon forbids it.
 */
final class JustifiedCost implements LineCost {
  /** TeX's demerits for two hyphens in a row, and for neighbours that are visibly unlike. */
  private static final double DOUBLE_HYPHEN = 10_000;

  private static final double UNLIKE = 10_000;

  /** More hyphens in a row than that are taken only if there is no other way. */
  private static final double TOO_MANY_HYPHENS = 1e7;

  /** The ratio up to which lines need no hyphens: TeX's pretolerance as a ratio. */
  static final double TOLERABLE = 1;

  /** The ratio at which a line has holes. */
  private static final double EMERGENCY = 3;

  private final LineRules rules;
  private final double growth;
  private final double shrinkage;
  private final double letterMax;
  private final double letterMin;

  /** What a space may grow by beyond its usual limit. */
  private final double more;

  JustifiedCost(LineRules rules) {
    this.rules = rules;
    LineRules.Spaces spaces = rules.spaces();
    growth = Math.max(0, spaces.max() - spaces.natural());
    shrinkage = Math.max(0, spaces.natural() - spaces.min());
    letterMax = spaces.letterMax();
    letterMin = spaces.letterMin();
    more = Math.max(0, spaces.emergency() - spaces.max());
  }

  @Override
  public double ratio(TriedLine line) {
    double missing = line.missing;
    double elastic = line.elastic;
    double ems = line.ems;
    if (missing < 0) {
      double grow = elastic * growth + ems * letterMax;
      return shrunk(-missing, elastic * shrinkage - ems * letterMin, grow);
    }
    return line.last ? 0 : grown(missing, elastic, ems * letterMax);
  }

  private static double shrunk(double over, double most, double unit) {
    return over > most + TOLERANCE ? TOO_LONG : -over / unit;
  }

  private double grown(double missing, double elastic, double letters) {
    double room = elastic * growth + letters;
    if (missing <= room) {
      return missing == 0 ? 0 : missing / room;
    }
    double rest = missing - room;
    double most = elastic * more;
    return rest <= most ? 1 + (EMERGENCY - 1) * rest / most : TOO_LOOSE;
  }

  @Override
  public double of(double ratio) {
    return LineCost.demerits(ratio);
  }

  @Override
  public int tightness(double ratio) {
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  }

  @Override
  public double unlike() {
    return UNLIKE;
  }

  @Override
  public double ending(float penalty, int run, boolean added) {
    double cost = penalty >= ItemList.EMERGENCY ? penalty : (double) penalty * penalty;
    if (run > 1) {
      cost += run > rules.hyphenation().inARow() ? TOO_MANY_HYPHENS : DOUBLE_HYPHEN;
    }
    return cost;
  }

  @Override
  public double shortLast() {
    return SHORT_LAST;
  }
}
