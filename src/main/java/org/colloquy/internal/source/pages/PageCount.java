package org.colloquy.internal.source.pages;

import java.util.List;

/** Whether numbers with the same head are those of pages: by their places, and how they go up. */
final class PageCount {
  private static final int FIRM = 5;
  private static final int PAGE = 8;

  /** Numbers alone may count sections: they are far from each other, and evenly. */
  static final int BARE_PAGE = 20;

  private static final double EVEN = 1.6;

  /** So many numbers are enough where a section or the text may have them too. */
  static final int SEVERAL = 3;

  /** Below heads so many pages may be missing. */
  private static final int MISSING = 5;

  /** From here on a number alone stands in the middle of a page or at its right. */
  private static final int MIDDLE = 40;

  private final Sheet sheet;
  private final List<NumberedLine> lines;
  private final NumberedLine first;

  private PageCount(Sheet sheet, List<NumberedLine> lines) {
    this.sheet = sheet;
    this.lines = lines;
    first = lines.get(0);
  }

  /**
   * Whether they are.
   *
   * @param lines with the same head, in order; there is one at least
   */
  static boolean holds(Sheet sheet, List<NumberedLine> lines) {
    PageCount count = new PageCount(sheet, lines);
    return lines.size() >= count.least() && (lines.size() == 1 || count.goesUp());
  }

  /** How many there must be. */
  private int least() {
    boolean interrupt = lines.stream().anyMatch(NumberedLine::interrupts);
    boolean within = lines.stream().anyMatch(NumberedLine::isWithin);
    if (isPage(within && !interrupt)) {
      return 1;
    }
    boolean page = first.number().firm() && first.number().worded() || interrupt;
    return !page && (within || maySection()) ? SEVERAL : 2;
  }

  private boolean maySection() {
    return first.number().bare() && !first.number().isOfPage();
  }

  /** Whether the first is the number of a page though no other is: by its word, or by its place. */
  private boolean isPage(boolean within) {
    PageNumber number = first.number();
    int line = first.line();
    boolean columns = sheet.text(line).contains(PageNumber.COLUMNS);
    boolean far = sheet.column(line, sheet.place(line).from()) >= MIDDLE;
    return number.firm() && number.worded() && (columns || !within)
        || far && !within && number.isOfPage()
        || number.bare() && first.first();
  }

  /** Whether the numbers count pages, of which each has some lines. */
  private boolean goesUp() {
    boolean heads = lines.stream().allMatch(NumberedLine::headed);
    int step = lines.get(1).page() - first.page();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 1; i < lines.size(); i++) {
      int by = lines.get(i).page() - lines.get(i - 1).page();
      if (heads ? by < 1 || by > MISSING : by != step || step > 2) {
        return false;
      }
      int distance = lines.get(i).line() - lines.get(i - 1).line();
      least = Math.min(least, distance);
      most = Math.max(most, distance);
    }
    boolean within = lines.stream().anyMatch(NumberedLine::interrupts);
    boolean section = maySection() && !heads && !within;
    boolean even = !section || most <= EVEN * least;
    boolean said = within && first.number().bare() && lines.size() < SEVERAL && !endPages();
    return step > 0 && even && !said && least >= (section ? BARE_PAGE : fewestLines());
  }

  /** Whether two numbers end pages, the last of which may be short: steps and lamps are counted. */
  private boolean endPages() {
    int from = first.line();
    int to = lines.get(lines.size() - 1).line();
    int end = sheet.size();
    while (end > to && sheet.place(end - 1).isBlank()) {
      end--;
    }
    return from >= BARE_PAGE && (to - from >= BARE_PAGE || to + 1 == end);
  }

  /** The lines that a page has at least. */
  private int fewestLines() {
    PageNumber number = first.number();
    return number.firm() || number.worded() || number.bare() ? FIRM : PAGE;
  }
}
