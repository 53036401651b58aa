package org.colloquy.edition;

/**
 * Fits a page's text to paper that its design was not made for. What is larger grows its margins;
 * what is smaller keeps its proportions as long as a line holds enough. If it would not, the side
 * column goes, and margins give way to the measure.
 */
final class PageFit {
  /** Lines are wide enough from so many em on: some 50 letters beside a side column ... */
  private static final double ENOUGH_BESIDE = 20;

  /** ... and some 60 where nothing stands beside them. */
  private static final double ENOUGH = 24;

  /** Some 80 letters: no line is wider that takes the place of a side column. */
  private static final double WIDEST = 32;

  /** No more of a narrow page is text. */
  private static final double TEXT = 0.79;

  /** Where a design tells no foot, so much of its head. */
  private static final double FOOT = 0.75;

  /** A foot may shrink to so much, so that lines need not be lost. */
  private static final double LEAST_FOOT = 0.75;

  /** Paper that is taller than this part of what a design fills has room for more lines. */
  private static final double MUCH = 1.15;

  private static final double TOLERANCE = 0.5;

  private final Tokens.Page page;
  private final boolean hasEnd;
  private final double foot;

  /**
   * @param page as its design has it, whatever the paper
   * @param hasEnd whether the margin at the end of lines is the design's own, not what is left
   * @param foot the margin below, 0 where the design tells none
   */
  PageFit(Tokens.Page page, boolean hasEnd, double foot) {
    this.page = page;
    this.hasEnd = hasEnd;
    this.foot = foot > 0 ? foot : FOOT * page.top();
  }

  /**
   * The page as it fits.
   *
   * @param em size of the text in points
   */
  Tokens.Page fitted(double em) {
    return hasEnd ? down(across(em)) : down(page);
  }

  private Tokens.Page across(double em) {
    double reach = page.side() + page.gutter();
    double asked = page.left() + reach + page.measure() + page.right();
    if (page.width() >= asked - TOLERANCE) {
      double free = page.width() - reach - page.measure();
      return with(page, free, page.measure(), 1);
    }
    double scale = page.width() / asked;
    double measure = scale * page.measure();
    if (measure >= em * (page.side() > 0 ? ENOUGH_BESIDE : ENOUGH)) {
      return with(page, page.width() - scale * reach - measure, measure, scale);
    }
    double most = page.side() > 0 ? WIDEST * em : page.measure();
    double narrow = Math.min(Math.min(most, reach + page.measure()), TEXT * page.width());
    return with(withoutSide(), page.width() - narrow, narrow, scale);
  }

  private Tokens.Page withoutSide() {
    return new Tokens.Page(
        page.width(),
        page.height(),
        page.unit(),
        page.grid(),
        page.lines(),
        page.mirrored(),
        page.left(),
        page.right(),
        page.top(),
        page.bottom(),
        0,
        0,
        page.measure(),
        page.columns());
  }

  /** The page with another measure, and margins that share what is free. */
  private static Tokens.Page with(Tokens.Page p, double free, double measure, double scale) {
    double both = p.left() + p.right();
    double left = both > 0 ? free * p.left() / both : free / 2;
    return new Tokens.Page(
        p.width(),
        p.height(),
        scale * p.unit(),
        p.grid(),
        p.lines(),
        p.mirrored(),
        left,
        free - left,
        p.top(),
        p.bottom(),
        scale * p.side(),
        scale * p.gutter(),
        measure,
        p.columns());
  }

  private Tokens.Page down(Tokens.Page p) {
    double asked = p.top() + p.lines() * p.grid() + foot;
    boolean taller = hasEnd && p.height() > MUCH * asked;
    boolean shorter = p.height() < asked - (1 - LEAST_FOOT) * foot;
    if (!taller && !shorter) {
      return p;
    }
    double scale = p.height() / asked;
    double top = scale * p.top();
    int lines = (int) Math.floor((p.height() - top - scale * foot) / p.grid() + 1e-6);
    lines = Math.max(1, lines);
    return new Tokens.Page(
        p.width(),
        p.height(),
        p.unit(),
        p.grid(),
        lines,
        p.mirrored(),
        p.left(),
        p.right(),
        top,
        p.height() - top - lines * p.grid(),
        p.side(),
        p.gutter(),
        p.measure(),
        p.columns());
  }
}
