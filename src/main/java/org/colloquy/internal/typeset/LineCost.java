package org.colloquy.internal.typeset;

/** What it costs to set a line. Costs are demerits in the scale of TeX, where they add up. */
interface LineCost {
  /** The ratio of a line that is too long even at its narrowest. */
  double TOO_LONG = Double.NEGATIVE_INFINITY;

  /** The ratio of a line that would have holes. */
  double TOO_LOOSE = Double.POSITIVE_INFINITY;

  /** Lines may be longer than their measure by so little, in points. */
  double TOLERANCE = 0.01;

  /** The cost of a last line that is too short, where that must not be. */
  double SHORT_LAST = 1e6;

  /** TeX's demerits of a line: its line penalty, and 100 times the cube of the ratio as badness. */
  static double demerits(double ratio) {
    double badness = 10 + 100 * Math.abs(ratio * ratio * ratio);
    return badness * badness;
  }

  /** How many classes of tightness there are. */
  int CLASSES = 4;

  /**
   * How far a line is from its natural state: 0 not at all, below 0 to be shrunk, above 0 to be
   * filled.
   *
   * @return {@link #TOO_LONG}, {@link #TOO_LOOSE} or a number between
   */
  double ratio(TriedLine line);

  /** The cost of a line with this ratio. */
  double of(double ratio);

  /** The class of tightness, from 0 to 3. */
  int tightness(double ratio);

  /** The cost of neighbours that differ by more than one class. */
  double unlike();

  /**
   * The cost of ending a line here.
   *
   * @param run how many lines in a row end in a hyphen with this one; 0 if it has none
   * @param added whether a hyphen is added
   */
  double ending(float penalty, int run, boolean added);

  /** The cost of a last line that is too short. */
  double shortLast();
}
