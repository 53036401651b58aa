package org.colloquy.internal.typeset;

/**
 * Justified lines, as TeX judges them: badness is 100 times the cube of how far spaces are from
 * their natural width, 1 being their maximum or minimum. Beyond that the letters move, and beyond
 * their limits the spaces again; both cost more and more.
 */
final class JustifiedCost implements LineCost {
  /** TeX's line penalty. */
  private static final double LINE = 10;

  /** TeX's demerits for two hyphens in a row, and for neighbours that are visibly unlike. */
  private static final double DOUBLE_HYPHEN = 10_000;

  private static final double UNLIKE = 10_000;

  /** More hyphens in a row than that are taken only if there is no other way. */
  private static final double TOO_MANY_HYPHENS = 1e7;

  private static final double SHORT_LAST = 1e6;

  /** The ratio up to which lines need no hyphens: TeX's pretolerance as a ratio. */
  static final double TOLERABLE = 1;

  /** Ratios up to 1 are those of spaces, up to this of letters. */
  private static final double LETTERS = 1.4;

  /** The ratio at which a line has holes. */
  private static final double EMERGENCY = 3;

  private final LineRules rules;
  private final double growth;
  private final double shrinkage;

  JustifiedCost(LineRules rules) {
    this.rules = rules;
    LineRules.Spaces spaces = rules.spaces();
    growth = Math.max(0, spaces.max() - spaces.natural());
    shrinkage = Math.max(0, spaces.natural() - spaces.min());
  }

  @Override
  public double ratio(double missing, double elastic, double ems, double measure, boolean last) {
    if (missing < 0) {
      return shrunk(
          -missing, elastic * shrinkage, elastic * growth, -ems * rules.spaces().letterMin());
    }
    return last ? 0 : grown(missing, elastic, ems * rules.spaces().letterMax());
  }

  private static double shrunk(double over, double spaces, double unit, double letters) {
    if (over <= spaces) {
      return -over / unit;
    }
    double rest = over - spaces;
    double spent = spaces > 0 ? spaces / unit : 0;
    if (rest > letters) {
      return rest > letters + TOLERANCE ? TOO_LONG : -spent - (LETTERS - 1);
    }
    return -spent - (LETTERS - 1) * rest / letters;
  }

  private double grown(double missing, double elastic, double letters) {
    double spaces = elastic * growth;
    if (missing <= spaces) {
      return missing == 0 ? 0 : missing / spaces;
    }
    double rest = missing - spaces;
    if (rest <= letters) {
      return 1 + (LETTERS - 1) * rest / letters;
    }
    rest -= letters;
    double most = elastic * Math.max(0, rules.spaces().emergency() - rules.spaces().max());
    return rest <= most ? LETTERS + (EMERGENCY - LETTERS) * rest / most : TOO_LOOSE;
  }

  @Override
  public double of(double ratio) {
    double badness = LINE + 100 * Math.abs(ratio * ratio * ratio);
    return badness * badness;
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
