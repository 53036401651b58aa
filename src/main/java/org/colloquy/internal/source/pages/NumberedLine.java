package org.colloquy.internal.source.pages;

/**
 * A line with a number that may be a page's, and how it stands among the others.
 *
 * @param line its index
 * @param number that it has
 * @param apart whether blank lines or ends of pages stand around it, or it begins a head of columns
 * @param second whether it is the second of two lines
 * @param first whether it is the first of two lines, of which the other has columns
 * @param ofIssue whether it is a number alone below a line with a date or the number of an issue
 * @param headed whether it is a number alone below a line that comes again on several pages
 * @param interrupts whether a sentence breaks off above it and goes on below
 */
record NumberedLine(
    int line,
    PageNumber number,
    boolean apart,
    boolean second,
    boolean first,
    boolean ofIssue,
    boolean headed,
    boolean interrupts) {
  static NumberedLine of(int line, PageNumber number, boolean headed, Surroundings around) {
    boolean bare = number.bare();
    return new NumberedLine(
        line,
        number,
        around.isApart(line) || number.firm() && around.beginsHead(line),
        !bare && !number.worded() && around.isSecond(line),
        !number.worded() && around.isAboveColumns(line) && (!bare || around.isTitleAgain(line + 1)),
        bare && number.isOfPage() && around.isOfIssue(line),
        headed,
        around.interrupts(line));
  }

  /** Whether it may be a page's: it has the word, or does not stand among lines of the text. */
  boolean mayBeOfPage() {
    return number.worded() || !isWithin() || headed;
  }

  /** Whether it is one wherever it stands, if another with its head stands within a sentence. */
  boolean mayBeAmongOthers() {
    return mayBeOfPage() || interrupts || !number.bare();
  }

  /** Whether it stands among the lines of the text. */
  boolean isWithin() {
    return !apart && !second && !first && !ofIssue && !interrupts;
  }

  int page() {
    return number.number();
  }

  /** What is the same on all pages. */
  String head(Sheet sheet) {
    String above = second ? sheet.text(line - 1) + '\n' : ofIssue ? "\n" : "";
    return above + number.head();
  }
}
