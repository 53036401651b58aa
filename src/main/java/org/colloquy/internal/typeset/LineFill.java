package org.colloquy.internal.typeset;

/**
 * What is done to a line to fill its measure.
 *
 * @param space what each space that can grow is wider by, as a part of its own width
 * @param letter what each glyph is wider by, in em
 */
record LineFill(double space, double letter) {
  /** How far characters of Chinese and Japanese are moved apart before it is held to show. */
  static final double WIDE_LETTERS = 0.02;

  /**
   * Spaces and letters move together, each by the same part of what it may; once both are at their
   * limit, what is left falls to the spaces.
   *
   * @param room what the line is shorter than its measure by, in points; negative if it is longer
   */
  static LineFill of(double room, LineContent content, LineRules.Spaces rules) {
    double elastic = content.elastic();
    double ems = Math.max(0, content.ems());
    if (elastic <= 0) {
      return new LineFill(0, ems > 0 ? room / ems : 0);
    }
    double natural = elastic * (rules.natural() - 1);
    double rest = room - natural;
    double limit = elastic * ((rest > 0 ? rules.max() : rules.min()) - rules.natural());
    double most = ems * (rest > 0 ? rules.letterMax() : rules.letterMin());
    double share = limit + most == 0 ? 0 : Math.min(1, rest / (limit + most));
    double letters = share * most;
    double all = natural + rest - letters;
    return new LineFill(all / elastic, ems > 0 ? letters / ems : 0);
  }

  /** Whether a line without spaces is filled by its letters alone, within what these may do. */
  static boolean byLetters(double room, LineContent content, LineRules rules) {
    double ems = content.ems();
    double least = ems * rules.spaces().letterMin() - LineCost.TOLERANCE;
    double most = ems * rules.spaces().letterMax() + LineCost.TOLERANCE;
    return ems > 0 && room >= least && room <= most;
  }

  /**
   * The blank of marks gives what is too much, or all characters move apart.
   *
   * @param room as above
   */
  static LineFill wide(double room, LineContent content) {
    double amount = room < 0 ? content.elastic() : content.ems();
    if (amount <= 0) {
      return new LineFill(0, 0);
    }
    return room < 0 ? new LineFill(room / amount, 0) : new LineFill(0, room / amount);
  }

  /** A line that is left as it is, its spaces as wide as they should be. */
  static LineFill natural(LineRules.Spaces rules) {
    return new LineFill(rules.natural() - 1, 0);
  }
}
