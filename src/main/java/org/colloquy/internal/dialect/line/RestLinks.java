package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;

/**
 * Links of reStructuredText: {@code `the weir <https://weir.example>`_}. Of one whose address
 * stands elsewhere, {@code `the weir`_}, its words are left.
 */
public final class RestLinks {
  private static final String END = "`_";

  private RestLinks() {}

  /** Whether a text has a link with its address. */
  public static boolean areIn(String text) {
    return text.contains(">" + END);
  }

  /** The lines of a text. */
  public static List<Line> of(List<Line> lines) {
    return lines.stream().map(RestLinks::read).toList();
  }

  private static Line read(Line line) {
    Inline.Text text = line.text().contains(END) ? line.unmarked() : null;
    return text == null ? line : line.with(line.start(), links(text), line.span());
  }

  private static List<Inline> links(Inline.Text text) {
    String all = text.text();
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    for (int close = all.indexOf(END); close >= 0; close = all.indexOf(END, close + 1)) {
      int open = close > at ? all.lastIndexOf('`', close - 1) : -1;
      int end = all.startsWith("_", close + 2) ? close + 3 : close + 2;
      boolean ends = end == all.length() || !Character.isLetterOrDigit(all.charAt(end));
      if (open >= at && open + 1 < close && ends) {
        InlineCut.add(text, at, open, inlines);
        inlines.add(link(text, open + 1, close));
        at = end;
      }
    }
    InlineCut.add(text, at, all.length(), inlines);
    return inlines;
  }

  /** What stands between the signs: words with an address behind them, or one of the two. */
  private static Inline link(Inline.Text text, int from, int to) {
    String all = text.text();
    String said = all.substring(from, to);
    int angle = said.endsWith(">") ? from + said.lastIndexOf('<') : -1;
    if (angle < from) {
      return InlineCut.part(text, from, to);
    }
    int words = angle;
    while (words > from && Character.isWhitespace(all.charAt(words - 1))) {
      words--;
    }
    String address = all.substring(angle + 1, to - 1);
    boolean named = words > from;
    Inline shown = InlineCut.part(text, named ? from : angle + 1, named ? words : to - 1);
    return InlineCut.link(address, shown);
  }
}
