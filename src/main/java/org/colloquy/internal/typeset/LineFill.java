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
   * Letters may move so many times as far as usual where else a line could not be filled: 3 % of
   * the em in the built-in designs, which is about where it begins to show.
   */
  private static final double LAST_RESORT = 2.5;

  /** What a line that is drawn may be looser than its items said, as a part of a space or an em. */
  private static final double CLOSE = 0.05;

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
    double beyond = Math.max(0, all - elastic * (rules.emergency() - 1));
    double moved = Math.min(beyond, (LAST_RESORT - 1) * ems * rules.letterMax());
    return new LineFill((all - moved) / elastic, ems > 0 ? (letters + moved) / ems : 0);
  }

  /** Whether a line that is filled like this would have holes. */
  boolean hasHoles(LineRules.Spaces rules) {
    return space > rules.emergency() - 1 + CLOSE;
  }

  /** The same of Chinese and Japanese. */
  boolean isWideOpen() {
    return letter > WideCost.EMERGENCY * WIDE_LETTERS * (1 + CLOSE);
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
