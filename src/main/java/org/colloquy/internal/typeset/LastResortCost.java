package org.colloquy.internal.typeset;

/**
 * The cost of lines where some can't be filled whatever is done: those are possible too, at a cost
 * that keeps them few and as long as can be. The rest of the paragraph is judged as ever.
 */
final class LastResortCost implements LineCost {
  /** The ratio of a line that all but fits, and of an empty one: worse than any that is filled. */
  private static final double LEAST = 4;

  private static final double MOST = 10;

  private final LineCost usual;

  LastResortCost(LineCost usual) {
    this.usual = usual;
  }

  @Override
  public double ratio(TriedLine line) {
    double missing = line.missing;
    double ratio = usual.ratio(line);
    return ratio == TOO_LOOSE ? LEAST + (MOST - LEAST) * missing / line.measure : ratio;
  }

  @Override
  public double of(double ratio) {
    return usual.of(ratio);
  }

  @Override
  public int tightness(double ratio) {
    return usual.tightness(ratio);
  }

  @Override
  public double unlike() {
    return usual.unlike();
  }

  @Override
  public double ending(float penalty, int run, boolean added) {
    return usual.ending(penalty, run, added);
  }

  @Override
  public double shortLast() {
    return usual.shortLast();
  }
}
