package org.colloquy.internal.source.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines with which pages begin, told by the numbers at their heads or feet. */
final class PageStarts {
  private final Sheet sheet;
  private final Set<Integer> left;
  private final List<NumberedLine> numbers;

  private PageStarts(Sheet sheet, Set<Integer> left, List<NumberedLine> numbers) {
    this.sheet = sheet;
    this.left = left;
    this.numbers = numbers;
  }

  /**
   * The page that begins with a line, by index of the line.
   *
   * @param left the lines that are no text
   * @param numbers of the pages, in order; there is one at least
   */
  static Map<Integer, Integer> of(
      Sheet sheet, Set<Integer> left, Collection<NumberedLine> numbers) {
    return new PageStarts(sheet, left, List.copyOf(numbers)).find();
  }

  private Map<Integer, Integer> find() {
    Map<Integer, Integer> begins = new HashMap<>();
    boolean feet = areFeet();
    int first = said(0, 1);
    int shown = numbers.get(0).page();
    boolean head = !feet && numbers.get(0).line() < first;
    if (!head && shown > (feet ? 0 : 1)) {
      begins.put(first, feet ? shown : shown - 1);
    }
    numbers.forEach(n -> begins.put(said(n.line(), 1), feet ? n.page() + 1 : n.page()));
    return begins;
  }

  /** Whether the numbers stand at the feet of pages: the last one ends the text. */
  private boolean areFeet() {
    boolean breaks = numbers.stream().allMatch(number -> sheet.place(number.line()).breaks());
    boolean last = said(numbers.get(numbers.size() - 1).line(), 1) == sheet.size();
    boolean first = numbers.get(0).page() == 1 && said(numbers.get(0).line(), -1) >= 0;
    return breaks || last || first;
  }

  /** The next line of words from one on; -1 or the number of lines where none is. */
  private int said(int from, int step) {
    int line = from;
    while (line >= 0
        && line < sheet.size()
        && (sheet.place(line).isBlank() || left.contains(line))) {
      line += step;
    }
    return line;
  }
}
