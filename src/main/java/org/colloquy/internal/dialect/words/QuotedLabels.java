package org.colloquy.internal.dialect.words;

/**
 * Labels that no letter begins: a paper's name between marks of quotation, {@code ??:}, {@code
 * ____:}.
 */
final class QuotedLabels {
  private static final String OPENING = "«“„「『《〈";
  private static final String CLOSING = "»”“」』》〉";

  /** No paper's name is longer. */
  private static final int TITLE = 30;

  private QuotedLabels() {}

  /** Where the colon stands behind such a label at an offset, or -1. */
  static int colon(String text, int from, int limit) {
    return Math.max(unknown(text, from, limit), quoted(text, from, limit));
  }

  /** Where the colon stands behind a paper's name between marks of quotation, or -1. */
  private static int quoted(String text, int from, int limit) {
    int mark = from < limit ? OPENING.indexOf(text.charAt(from)) : -1;
    int close = mark < 0 ? -1 : text.substring(0, limit).indexOf(CLOSING.charAt(mark), from);
    int colon = close < 0 ? limit : LabelScanner.skipSpace(text, close + 1);
    boolean ends = colon < limit && LabelScanner.isColon(text.charAt(colon));
    boolean named = ends && close - from <= TITLE && LabelScanner.isLabel(text, from + 1, close);
    return named && LabelScanner.endsLabel(text, colon, text.length()) ? colon : -1;
  }

  /**
   * Where the colon stands behind question marks or a row of underscores that stand for a name, or
   * -1.
   */
  private static int unknown(String text, int from, int limit) {
    int at = from;
    while (at < limit && "?_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean ends =
        at < limit
            && LabelScanner.isColon(text.charAt(at))
            && LabelScanner.endsLabel(text, at, text.length());
    return ends && Shape.isUnknown(text.substring(from, at)) ? at : -1;
  }
}
