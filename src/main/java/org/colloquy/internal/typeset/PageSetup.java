package org.colloquy.internal.typeset;

/**
 * The page and the block of text on it.
 *
 * @param width of the page
 * @param height of the page
 * @param top distance from the page's top to the text block
 * @param inside distance from the page's left edge to the text block; on even pages, if mirrored,
 *     from the right edge
 * @param measure width of the text block
 * @param grid the baseline step
 * @param lines height of the text block in steps
 * @param mirrored whether even pages are left pages with their margins exchanged
 * @param exact whether every page but the last of a part has all its lines, whatever that tears
 *     apart
 * @param level whether an even page and the odd one after it should end on the same line
 * @param aboveNotes free space between the text and the notes at the foot
 */
public record PageSetup(
    double width,
    double height,
    double top,
    double inside,
    double measure,
    double grid,
    int lines,
    boolean mirrored,
    boolean exact,
    boolean level,
    double aboveNotes) {
  /** Pages that end where it is best to, with notes one step below the text. */
  public PageSetup(
      double width,
      double height,
      double top,
      double inside,
      double measure,
      double grid,
      int lines,
      boolean mirrored) {
    this(width, height, top, inside, measure, grid, lines, mirrored, false, false, grid);
  }

  /** These pages, every one with all its lines. */
  public PageSetup exactly() {
    return new PageSetup(
        width, height, top, inside, measure, grid, lines, mirrored, true, level, aboveNotes);
  }

  /** These pages, facing ones ending on the same line. */
  public PageSetup withLevelSpreads() {
    return new PageSetup(
        width, height, top, inside, measure, grid, lines, mirrored, exact, true, aboveNotes);
  }

  /** These pages with other space above the notes. */
  public PageSetup withSpaceAboveNotes(double points) {
    return new PageSetup(
        width, height, top, inside, measure, grid, lines, mirrored, exact, level, points);
  }

  /** The left edge of the text block on a page, counted from 1. */
  public double left(int page) {
    return mirrored && page % 2 == 0 ? width - inside - measure : inside;
  }

  /** The height of the text block. */
  public double textHeight() {
    return grid * lines;
  }
}
