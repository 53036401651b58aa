package org.colloquy.internal.source.marks;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * Texts that a mail quotes as a whole: {@code >} stands before each line from the first that has it
 * to the last, and most lines are such. What is said there needs no sign; where lines stand between
 * that have none, signs tell who speaks, and all are kept.
 */
final class QuotedWhole {
  private static final int FEWEST = 6;
  private static final double MOST = .6;

  private QuotedWhole() {}

  /** A source without the signs, so that all else stays in its place. */
  static SourceText of(SourceText source, int from, Told told) {
    String text = source.text();
    List<SourceText.Row> rows = source.rows(from).stream().filter(r -> !isBlank(text, r)).toList();
    int first = 0;
    while (first < rows.size() && sign(text, rows.get(first)) < 0) {
      first++;
    }
    int last = rows.size();
    while (last > first && sign(text, rows.get(last - 1)) < 0) {
      last--;
    }
    List<SourceText.Row> quoted = rows.subList(first, last);
    boolean whole = quoted.stream().allMatch(r -> sign(text, r) >= 0 && !isTwice(text, r));
    if (quoted.size() < FEWEST || quoted.size() < MOST * rows.size() || !whole) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    for (SourceText.Row row : quoted) {
      int sign = sign(text, row);
      out.blank(sign, sign + 1);
    }
    int at = sign(text, quoted.get(0));
    told.tell(
        Code.R052, source.span(at, at + 1), "'>' before all lines of a quoted text is left out");
    return out.made();
  }

  private static boolean isBlank(String text, SourceText.Row row) {
    return begin(text, row) == row.end();
  }

  private static int begin(String text, SourceText.Row row) {
    int at = row.start();
    while (at < row.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the sign stands with which a row begins, a blank or nothing behind it; or -1. */
  private static int sign(String text, SourceText.Row row) {
    int at = begin(text, row);
    boolean sign = at < row.end() && text.charAt(at) == '>';
    boolean apart = at + 1 >= row.end() || Character.isWhitespace(text.charAt(at + 1));
    return sign && apart ? at : -1;
  }

  /** Whether a quotation within the quotation begins there. */
  private static boolean isTwice(String text, SourceText.Row row) {
    return text.startsWith("> >", begin(text, row));
  }
}
