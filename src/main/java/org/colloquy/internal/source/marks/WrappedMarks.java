package org.colloquy.internal.source.marks;

import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Marks of light markup that a program's width broke: {@code [[address][the old} on one line,
 * {@code weir]]} on the next. What such a mark holds is one line.
 */
final class WrappedMarks {
  /** They are no longer, in characters. */
  private static final int LONGEST = 600;

  private static final String STRONG = "**";
  private static final String STAR = "*";

  private final String text;
  private final SourceHead.Form form;
  private final Rewriting out;

  private WrappedMarks(SourceText source, SourceHead.Form form) {
    this.form = form;
    text = source.text();
    out = new Rewriting(source);
  }

  /** A source with blanks for the ends of lines within such marks. */
  static SourceText joined(SourceText source, int from, SourceHead.Form form) {
    return form == SourceHead.Form.OTHER ? source : new WrappedMarks(source, form).read(from);
  }

  private SourceText read(int from) {
    int at = from;
    while (at < text.length()) {
      String close = close(at);
      int open = at + (STRONG.equals(close) ? 2 : 1);
      int end = close == null ? -1 : end(open, close);
      if (close != null && end > open) {
        join(open, end);
        at = end + close.length();
      } else {
        at = close == null ? at + 1 : open;
      }
    }
    return out.made();
  }

  /** What ends a mark that begins at an offset; null where none does. */
  private @Nullable String close(int at) {
    char sign = text.charAt(at);
    return switch (sign) {
      case '*' -> star(at);
      case '`' -> form == SourceHead.Form.REST ? "`_" : null;
      case '[' -> bracket(at);
      case '{' -> form == SourceHead.Form.TEX && isGiven(at) ? "}" : null;
      default -> null;
    };
  }

  /** Whether a brace holds what a command of LaTeX is given. */
  private boolean isGiven(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return (Character.isLetter(before) || before == '*' || before == '}')
        && !text.startsWith("%", at + 1);
  }

  private @Nullable String star(int at) {
    if (form == SourceHead.Form.TEX) {
      return null;
    }
    boolean two = text.startsWith(STRONG, at);
    int next = two ? at + 2 : at + 1;
    boolean opens = next < text.length() && !LabelScanner.isBlank(text.charAt(next));
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    boolean apart = begins || LabelScanner.isBlank(text.charAt(at - 1));
    boolean longer = opens && text.charAt(next) == '*';
    return !opens || longer || !apart ? null : two ? STRONG : begins ? STAR : null;
  }

  private @Nullable String bracket(int at) {
    if (form == SourceHead.Form.ORG) {
      return text.startsWith("[[", at) ? "]]" : null;
    }
    int from = at;
    while (from > 0 && at - from < LONGEST && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    boolean link = form == SourceHead.Form.ASCII_DOC && text.substring(from, at).indexOf(':') > 0;
    return link ? "]" : null;
  }

  /** Where a mark closes in the same paragraph, or -1; one star does at the end of a line alone. */
  private int end(int open, String close) {
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < last; i++) {
      if (text.charAt(i) == '\n' && isBlankLine(i + 1)) {
        return -1;
      }
      if (text.startsWith(close, i)) {
        return close.equals(STAR) && !endsLine(i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean isBlankLine(int start) {
    int at = start;
    while (!endsLine(at) && LabelScanner.isBlank(text.charAt(at))) {
      at++;
    }
    return endsLine(at);
  }

  private boolean endsLine(int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void join(int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsLine(i)) {
        out.set(i, ' ');
      }
    }
  }
}
