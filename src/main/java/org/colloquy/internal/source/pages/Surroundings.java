package org.colloquy.internal.source.pages;

/** How lines stand on a sheet: apart, in twos, below what they belong to. */
final class Surroundings {
  /** A line that is filled has as many characters. */
  private static final int WIDE = 40;

  /** So far from a page's number its text begins and ends. */
  private static final int NEAR = 4;

  private final Sheet sheet;

  /** The first line of words. */
  private final int title;

  Surroundings(Sheet sheet) {
    this.sheet = sheet;
    int line = 0;
    while (line < sheet.size() && sheet.place(line).isBlank()) {
      line++;
    }
    title = line;
  }

  /** Whether blank lines or ends of pages stand around a line. */
  boolean isApart(int line) {
    boolean text = !sheet.place(line).isBlank();
    boolean above = line == 0 || isGap(line - 1);
    boolean below =
        line + 1 == sheet.size() || sheet.place(line + 1).isBlank() || sheet.place(line).breaks();
    return text && above && below;
  }

  /** Whether a line has columns and begins what stands apart: a head of several lines. */
  boolean beginsHead(int line) {
    boolean above = line == 0 || isGap(line - 1);
    return above && sheet.text(line).contains(PageNumber.COLUMNS);
  }

  /** Whether a line is the second of two that stand apart. */
  boolean isSecond(int line) {
    boolean above = line > 0 && !isGap(line - 1) && (line == 1 || isGap(line - 2));
    return above && line + 1 < sheet.size() && sheet.place(line + 1).isBlank();
  }

  /** Whether a line stands below one with a date or the number of an issue, and both apart. */
  boolean isOfIssue(int line) {
    String above = isSecond(line) ? sheet.text(line - 1) : "";
    return above.chars().anyMatch(Character::isDigit)
        && above.chars().anyMatch(Character::isLetter)
        && above.indexOf(':') < 0;
  }

  /** Whether a line is the first of two that stand apart, of which the other has columns. */
  boolean isAboveColumns(int line) {
    boolean above = line == 0 || isGap(line - 1);
    boolean below = line + 2 < sheet.size() && !isGap(line + 1) && isGap(line + 2);
    return above && below && sheet.text(line + 1).strip().contains(PageNumber.COLUMNS);
  }

  /** Whether a line says the title once more. */
  boolean isTitleAgain(int line) {
    return line > title && sheet.text(line).equals(sheet.text(title));
  }

  /** Whether the title comes again in the line below a page's foot. */
  boolean isTitleBelow(int foot, int line) {
    return line == foot + 1
        && line + 1 < sheet.size()
        && sheet.place(line + 1).isBlank()
        && isTitleAgain(line);
  }

  /** Whether a line of text breaks off above a line, and goes on below in a small letter. */
  boolean interrupts(int line) {
    int above = line - 1;
    while (above >= 0 && sheet.place(above).isBlank()) {
      above--;
    }
    int below = line + 1;
    while (below < sheet.size() && sheet.place(below).isBlank()) {
      below++;
    }
    if (above < 0 || below >= sheet.size() || line - above > NEAR || below - line > NEAR) {
      return false;
    }
    String before = sheet.text(above);
    int last = before.codePointBefore(before.length());
    return before.length() >= WIDE
        && (Character.isLetter(last) || last == ',')
        && Character.isLowerCase(sheet.text(below).codePointAt(0));
  }

  private boolean isGap(int line) {
    return sheet.place(line).isBlank() || sheet.place(line).breaks();
  }
}
