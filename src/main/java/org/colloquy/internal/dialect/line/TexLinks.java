package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;

/** Links of LaTeX: {@code \href{https://weir.example}{the weir}}. */
public final class TexLinks {
  private static final String LINK = "\\href{";
  private static final String MIDDLE = "}{";

  private TexLinks() {}

  /** The lines of a text that is known to be one of LaTeX. */
  public static List<Line> of(List<Line> lines) {
    return lines.stream().map(TexLinks::read).toList();
  }

  private static Line read(Line line) {
    Inline.Text text = line.text().contains(LINK) ? line.unmarked() : null;
    return text == null ? line : line.with(line.start(), links(text), line.span());
  }

  private static List<Inline> links(Inline.Text text) {
    String all = text.text();
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    int open = all.indexOf(LINK);
    while (open >= 0) {
      int middle = all.indexOf(MIDDLE, open);
      int close = middle < 0 ? -1 : all.indexOf('}', middle + MIDDLE.length());
      if (close < 0) {
        break;
      }
      InlineCut.add(text, at, open, inlines);
      String address = all.substring(open + LINK.length(), middle);
      Inline shown = InlineCut.part(text, middle + MIDDLE.length(), close);
      inlines.add(InlineCut.link(address, shown));
      at = close + 1;
      open = all.indexOf(LINK, at);
    }
    InlineCut.add(text, at, all.length(), inlines);
    return inlines;
  }
}
