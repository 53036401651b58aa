package org.colloquy.internal.press.markdown;

import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;

/**
 * A whole paragraph, which says whether half of a pair of marks has its other half in it. Where
 * parsers differ in what opens or closes, whatever could is taken to.
 */
final class MarkdownWhole {
  /** Stands for the delimiter of emphasis, which must not touch a mark that is spoken. */
  private static final char DELIMITER = '\u0001';

  private final String text;

  /** Offsets by mark, in the order of {@link #MARKS}: of the first that could open ... */
  private final int[] opens = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};

  /** ... and of the last that could close. */
  private final int[] closes = {-1, -1, -1};

  private static final String MARKS = "*_~";

  MarkdownWhole(List<MarkdownToken> tokens) {
    StringBuilder all = new StringBuilder();
    for (MarkdownToken token : tokens) {
      switch (token.kind()) {
        case TEXT, RAW -> all.append(token.text());
        case LINE_BREAK -> all.append('\\');
        case OPEN_EMPHASIS, CLOSE_EMPHASIS, OPEN_STRONG, CLOSE_STRONG -> all.append(DELIMITER);
      }
    }
    text = all.toString();
    find(tokens);
  }

  private void find(List<MarkdownToken> tokens) {
    int at = 0;
    int depth = 0;
    for (MarkdownToken token : tokens) {
      if (token.is(Kind.TEXT) && depth == 0) {
        for (int i = at; i < at + token.text().length(); i++) {
          find(i);
        }
      }
      depth += token.kind().opens() ? 1 : token.kind().closes() ? -1 : 0;
      boolean mark = !token.is(Kind.TEXT) && !token.is(Kind.RAW);
      if (mark && !token.is(Kind.LINE_BREAK)) {
        closes[0] = at;
        closes[1] = at;
      }
      at += mark ? 1 : token.text().length();
    }
  }

  private void find(int i) {
    int mark = MARKS.indexOf(text.charAt(i));
    if (mark >= 0) {
      opens[mark] = opens(i) ? Math.min(opens[mark], i) : opens[mark];
      closes[mark] = closes(i) ? i : closes[mark];
    }
  }

  /** What follows the run of a mark. */
  private char after(int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end < text.length() ? text.charAt(end) : '\n';
  }

  private char before(int i) {
    int start = i;
    while (start > 0 && text.charAt(start - 1) == text.charAt(i)) {
      start--;
    }
    return start > 0 ? text.charAt(start - 1) : '\n';
  }

  private boolean opens(int i) {
    return !MarkdownChars.isSpace(after(i));
  }

  private boolean closes(int i) {
    return !MarkdownChars.isSpace(before(i));
  }

  /** Whether a mark of {@code *_~} may be half of a pair, or touches a delimiter. */
  boolean pairs(int i) {
    int mark = MARKS.indexOf(text.charAt(i));
    return opens(i) && i < closes[mark]
        || closes(i) && i > opens[mark]
        || before(i) == DELIMITER
        || after(i) == DELIMITER;
  }

  /** Whether a character stands behind an offset. */
  boolean hasBehind(char c, int i) {
    return text.indexOf(c, i + 1) >= 0;
  }

  /** Whether a character stands elsewhere as well. */
  boolean hasOther(char c, int i) {
    return text.indexOf(c) < i || text.indexOf(c, i + 1) >= 0;
  }

  /** Whether nothing follows a character. */
  boolean isLast(int i) {
    return i == text.length() - 1;
  }
}
