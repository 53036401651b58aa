package org.colloquy.internal.typeset;

/**
 * What a page costs, in lines of white. A page is full unless a rule asks for less: white that no
 * rule asks for is dear, and spent only where it saves a large hole on another page. Rules cost
 * more than all white of a document together, each by its weight: the least of them is broken
 * first.
 */
final class PageCosts {
  /** Breaking a rule of weight 1: dearer than any white, which is below 10,000 a page. */
  static final double RULE = 1e9;

  /** A page ends within a word, with a hyphen or after a sign such as a dash. */
  static final double WITHIN_WORD = RULE;

  /** A label beside the text reaches below the foot. */
  static final double OVERHANG = RULE;

  /** Something that belongs to the line before it heads a page. */
  static final double TORN_OFF = 2 * RULE;

  /** Fewer lines of a paragraph than it needs stand at a head or foot. */
  static final double WIDOW = 3 * RULE;

  /** One line stands alone on the last page of a part. */
  private static final double ALONE = 3 * RULE;

  /** What should stay together is split. */
  static final double SPLIT = 5 * RULE;

  /** A question without its answer, a heading without its text. */
  static final double APART = 9 * RULE;

  /** A note does not begin on the page that calls it, or does not go on on the next one. */
  private static final double NOTE_APART = 9 * RULE;

  /** Lines of white that are no hole ... */
  private static final double TOLERABLE = 3;

  /** ... and how much dearer the square of those beyond is. */
  private static final double HOLE = 0.25;

  /** A page that could be fuller ... */
  private static final double NOT_FULL = 3;

  /** ... and each line that it could still hold. */
  private static final double MISSING_LINE = 2;

  /** A note goes on overleaf. */
  private static final double SPLIT_NOTE = 12;

  /** A page holds nothing but notes. */
  private static final double NOTES_ALONE = 30;

  /** Facing pages end a line apart or more ... */
  private static final double UNEVEN = 20;

  /** ... and for each line between them. */
  private static final double UNEVEN_LINE = 5;

  /** They end less than a line apart: half a line is not worth many white ones. */
  private static final double NEARLY_LEVEL = 2;

  /** The last page of a part has so few lines or fewer ... */
  private static final double POOR_LINES = 2;

  /** ... and this is what that costs. */
  private static final double POOR = 6;

  private static final double TOLERANCE = 0.01;

  private final double grid;

  PageCosts(PageSetup page) {
    grid = page.grid() > 0 ? page.grid() : 1;
  }

  /**
   * The cost of leaving so many points of a page white.
   *
   * @param least what has to stay white if no rule is to be broken
   */
  double white(double points, double least) {
    double forced = Math.max(0, Math.min(points, least)) / grid;
    double hole = Math.max(0, forced - TOLERABLE);
    double missing = Math.max(0, points / grid - forced);
    double cost = forced + HOLE * hole * hole;
    return missing < TOLERANCE ? cost : cost + NOT_FULL + MISSING_LINE * missing;
  }

  /** The cost of a last page of a part with so many points of text, of notes, and rows. */
  double last(double points, int rows) {
    double lines = points / grid;
    if (lines > POOR_LINES + TOLERANCE) {
      return 0;
    }
    return rows == 1 && lines < 1 + POOR_LINES / 2 - TOLERANCE ? ALONE : POOR;
  }

  /** The cost of facing pages that end so many quarters of a line apart. */
  double uneven(int quarters) {
    if (quarters >= 4) {
      return UNEVEN + UNEVEN_LINE * quarters / 4;
    }
    return quarters == 0 ? 0 : NEARLY_LEVEL;
  }

  /** White in quarters of a line, as facing pages compare it. */
  int quarters(double points) {
    return (int) Math.round(Math.max(0, points) / grid * 4);
  }

  /** The cost of notes that go on on the next page, or on so many of nothing else. */
  static double notesGoOn(int pagesOfTheirOwn, boolean apart) {
    return SPLIT_NOTE + NOTES_ALONE * pagesOfTheirOwn + (apart ? NOTE_APART : 0);
  }
}
