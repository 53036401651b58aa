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

  /** A question in bold type goes on over no more lines. */
  private static final int LINES = 6;

  private final SourceText source;
  private final String text;
  private final List<Rewriting.Row> rows;
  private final Rewriting out;

  private ContinuedItems(SourceText source, int from) {
    this.source = source;
    text = source.text();
    rows = Rewriting.rows(text, from);
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
      Rewriting.Row row = rows.get(i);
      if (isPlus(i)) {
        out.blank(row.start(), row.end());
        told.tell(Code.R050, source.span(row.start(), row.end()), "a sign of a list is left out");
      } else if (isItem(i) && isPlus(last(i) + 1)) {
        out.blank(row.start(), row.start() + 1);
        told.tell(
            Code.R050, source.span(row.start(), row.start() + 1), "a sign of a list is left out");
        join(i, last(i));
      }
    }
    return out.made();
  }

  private boolean isPlus(int i) {
    return i < rows.size() && rows.get(i).said(text, LINES).equals(PLUS);
  }

  private boolean isItem(int i) {
    int start = rows.get(i).start();
    return text.startsWith(". ", start) || text.startsWith("* ", start);
  }

  /** The last row of an item's first paragraph. */
  private int last(int item) {
    int last = item;
    while (last + 1 < rows.size()
        && last < item + LINES
        && !isPlus(last + 1)
        && !rows.get(last + 1).said(text, Integer.MAX_VALUE).isEmpty()) {
      last++;
    }
    return last;
  }

  private void join(int first, int last) {
    for (int i = first; i < last; i++) {
      int start = rows.get(i).end();
      int end = rows.get(i + 1).start();
      out.join(start, end);
    }
  }
}
