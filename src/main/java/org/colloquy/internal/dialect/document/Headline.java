package org.colloquy.internal.dialect.document;

import java.util.List;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Quotes;

/** A headline with a name, a colon and what that one said, which looks like a turn and is none. */
final class Headline {
  /** So many lines may stand above a headline. */
  private static final int KICKERS = 2;

  private Headline() {}

  /**
   * The line that opens the document, alone or below lines without labels, with a name and, between
   * marks of quotation, what that one said; -1 where there is none, or where more is said between
   * such marks.
   */
  static int of(List<Lead> leads, List<Line> lines) {
    int quoted = 0;
    int first = -1;
    boolean labelled = false;
    for (Lead lead : leads) {
      int colon =
          lead.has(Signs.COLON)
              ? LabelScanner.colon(lead.text(), lead.from(), lead.text().length())
              : -1;
      if (colon > 0 && isQuoted(lead.text(), colon + 1)) {
        first = quoted == 0 && !labelled ? lead.index() : first;
        quoted++;
      }
      labelled |= colon > 0;
    }
    return quoted == 1 && first <= KICKERS ? first : isBare(lines) ? 0 : -1;
  }

  private static boolean isQuoted(String text, int from) {
    return Quotes.SINGLE.enclose(LabelScanner.trimmed(text, from, text.length()));
  }

  /**
   * Whether the first line has a name and a sentence without a stop, as no turn ends, and a line
   * that is no speech stands below it.
   */
  private static boolean isBare(List<Line> lines) {
    if (lines.size() < 2 || !lines.get(0).isText() || !lines.get(1).isText()) {
      return false;
    }
    String text = lines.get(0).text();
    String next = lines.get(1).text();
    boolean apart = lines.get(1).startsParagraph() && next.length() < Speech.SENTENCE;
    return apart
        && LabelScanner.colon(text, text.length()) > 0
        && Character.isLetterOrDigit(text.codePointBefore(text.length()))
        && LabelScanner.colon(next, next.length()) < 0
        && !Document.endsSentence(lines.get(1));
  }
}
