package org.colloquy.internal.typeset;

/** What it costs to set a line. */
interface LineCost {
  /** What a line costs that is too long even at its narrowest. */
  double TOO_LONG = Double.POSITIVE_INFINITY;

  /** Lines may be longer than their measure by so little, in points. */
  double TOLERANCE = 0.01;

  /** A last line narrower than this part of the measure with one word only is a poor one. */
  double SHORT_LAST = 0.12;

  /**
   * The cost of a line.
   *
   * @param last whether it ends a paragraph, or where the text asks for it
   */
  double of(Line line, double measure, boolean last);

  /** The material of a line. */
  record Line(double natural, double stretch, double shrink) {}
}
