package org.colloquy.internal.typeset;

/** Lines of even length, ragged at their end: the squares of what is missing add up. */
final class RaggedCost implements LineCost {
  private static final double WHOLE = 10_000;
  private static final double POOR_LAST = 2_000;

  /** More than any difference in length, so that there are as few lines as can be. */
  private static final double EACH_LINE = 1e7;

  private final boolean balanced;

  /**
   * A cost of lines.
   *
   * @param balanced whether the last line counts like the others, and fewer lines before all
   */
  RaggedCost(boolean balanced) {
    this.balanced = balanced;
  }

  @Override
  public double of(Line line, double measure, boolean last) {
    if (line.natural() > measure + TOLERANCE) {
      return TOO_LONG;
    }
    double missing = Math.max(0, (measure - line.natural()) / measure);
    if (balanced) {
      return EACH_LINE + WHOLE * missing * missing;
    }
    if (last) {
      return line.stretch() == 0 && line.natural() < SHORT_LAST * measure ? POOR_LAST : 0;
    }
    return WHOLE * missing * missing;
  }
}
