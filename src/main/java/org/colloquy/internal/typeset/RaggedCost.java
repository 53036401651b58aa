package org.colloquy.internal.typeset;

/** Lines of even length, ragged at their end: the squares of what is missing add up. */
final class RaggedCost implements LineCost {
  private static final double WHOLE = 10_000;
  private static final double POOR_LAST = 50_000;

  /** More than any difference in length, so that there are as few lines as can be. */
  private static final double EACH_LINE = 1e7;

  /** A title takes another line rather than end one in a hyphen, be it written. */
  private static final double HYPHEN_IN_TITLE = 2 * EACH_LINE;

  /** A ragged line seldom needs a hyphen: it must gain more than a third of the measure. */
  private static final double HYPHEN = 1_200;

  private static final double TOO_MANY_HYPHENS = 1e5;

  private final boolean balanced;
  private final int inARow;

  /** A cost of lines with these rules for hyphens. */
  RaggedCost(LineRules rules) {
    this(rules, false);
  }

  /**
   * A cost of lines.
   *
   * @param balanced whether the last line counts like the others, and fewer lines before all
   */
  RaggedCost(LineRules rules, boolean balanced) {
    this.balanced = balanced;
    this.inARow = rules.hyphenation().inARow();
  }

  @Override
  public double ratio(TriedLine line) {
    if (line.missing < -TOLERANCE) {
      return TOO_LONG;
    }
    return line.last && !balanced ? 0 : Math.max(0, line.missing / line.measure);
  }

  @Override
  public double of(double ratio) {
    return (balanced ? EACH_LINE : 0) + WHOLE * ratio * ratio;
  }

  @Override
  public int tightness(double ratio) {
    return 0;
  }

  @Override
  public double unlike() {
    return 0;
  }

  @Override
  public double ending(float penalty, int run, boolean added) {
    double cost = added ? penalty + run * HYPHEN : penalty;
    cost += balanced && run > 0 ? HYPHEN_IN_TITLE : 0;
    return run > inARow ? cost + TOO_MANY_HYPHENS : cost;
  }

  @Override
  public double shortLast() {
    return balanced ? 0 : POOR_LAST;
  }
}
