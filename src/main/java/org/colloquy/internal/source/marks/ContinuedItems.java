package org.colloquy.internal.source.marks;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * Items of AsciiDoc's lists whose paragraphs a line with a plus sign joins: {@code . *Is it
 * cold?*}, {@code +}, and the answer. Without the signs they are paragraphs as any others.
 */
final class ContinuedItems {
  private static final int FEWEST = 3;
  private static final String PLUS = "+";

  /** A paragraph goes on over no more lines. */
  private static final int LINES = 40;

  private final SourceText source;
  private final String text;
  private final List<SourceText.Row> rows;
  private final Rewriting out;

  private ContinuedItems(SourceText source, int from) {
    this.source = source;
    text = source.text();
    rows = source.rows(from);
    out = new Rewriting(source);
  }

  /** A source without the signs, so that all else stays in its place. */
  static SourceText opened(SourceText source, int from, Told told) {
    return source.text().indexOf("\n+", from) < 0
        ? source
        : new ContinuedItems(source, from).opened(told);
  }

  private SourceText opened(Told told) {
    int items = 0;
    for (int i = 0; i < rows.size(); i++) {
      items += isItem(i) && isPlus(last(i) + 1) ? 1 : 0;
    }
    if (items < FEWEST) {
      return source;
    }
    for (int i = 0; i < rows.size(); i++) {
      SourceText.Row row = rows.get(i);
      if (isPlus(i)) {
        out.blank(row.start(), row.end());
        told.tell(Code.R050, source.span(row.start(), row.end()), "a sign of a list is left out");
      } else if (isItem(i) && isPlus(last(i) + 1)) {
        told.tell(
            Code.R050, source.span(row.start(), row.start() + 1), "a sign of a list is left out");
        join(i, last(i));
      } else if (i > 0 && isPlus(i - 1) && isProse(i)) {
        join(i, last(i));
      }
    }
    return out.made();
  }

  private boolean isPlus(int i) {
    return i < rows.size() && rows.get(i).said(text, PLUS.length() + 2).equals(PLUS);
  }

  private boolean isItem(int i) {
    int start = rows.get(i).start();
    return text.startsWith(". ", start) || text.startsWith("* ", start);
  }

  /** Whether a row begins with words, not with what opens a block of code or an image. */
  private boolean isProse(int i) {
    String line = rows.get(i).said(text, Integer.MAX_VALUE);
    return !line.isEmpty()
        && (Character.isLetterOrDigit(line.charAt(0)) || "\"“‘'(*_`".indexOf(line.charAt(0)) >= 0);
  }

  /** The last row of a paragraph. */
  private int last(int first) {
    int last = first;
    while (last + 1 < rows.size()
        && last < first + LINES
        && !isPlus(last + 1)
        && !rows.get(last + 1).said(text, Integer.MAX_VALUE).isEmpty()) {
      last++;
    }
    return last;
  }

  /** Puts the rows of a paragraph into one line, without the blanks that indent them. */
  private void join(int first, int last) {
    StringBuilder said = new StringBuilder();
    for (SourceText.Row row : rows.subList(first, last + 1)) {
      said.append(said.isEmpty() ? "" : " ").append(text.substring(row.start(), row.end()).strip());
    }
    boolean item = isItem(first);
    out.put(
        rows.get(first).start(), rows.get(last).end(), item ? " " + said.substring(1) : "" + said);
  }
}
