package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.model.Inline;

/**
 * Headings and links of Org: {@code ** By the weir}, {@code [[address][words]]}. Of a link to
 * somewhere on whoever's own disk its words are left.
 */
public final class OrgMarks {
  private static final String OPEN = "[[";
  private static final String MIDDLE = "][";
  private static final String CLOSE = "]]";
  private static final int LEVELS = 6;

  private OrgMarks() {}

  /** The lines of a text that is known to be one of Org. */
  public static List<Line> of(List<Line> lines) {
    List<Line> read = new ArrayList<>();
    boolean heading = false;
    for (Line line : lines) {
      Inline.Text text = line.isText() ? line.unmarked() : null;
      int level = text == null ? 0 : level(text.text());
      if (text != null && level > 0) {
        List<Inline> said =
            links(InlineCut.part(text, level + 1, text.text().stripTrailing().length()));
        read.add(Line.heading(level, said, line.span()));
      } else if (text != null) {
        Start start = heading ? Start.PARAGRAPH : line.start();
        read.add(line.with(start, links(text), line.span()));
      } else {
        read.add(line);
      }
      heading = level > 0;
    }
    return read;
  }

  private static int level(String text) {
    int stars = 0;
    while (stars < text.length() && text.charAt(stars) == '*') {
      stars++;
    }
    boolean apart = stars > 0 && stars + 1 < text.length() && text.charAt(stars) == ' ';
    return apart && stars <= LEVELS && !text.substring(stars).isBlank() ? stars : 0;
  }

  private static List<Inline> links(Inline.Text text) {
    String all = text.text();
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    int open = all.indexOf(OPEN);
    while (open >= 0) {
      int close = all.indexOf(CLOSE, open);
      int middle = close < 0 ? -1 : open + all.substring(open, close).indexOf(MIDDLE);
      boolean named = middle > open + OPEN.length() && middle + MIDDLE.length() < close;
      if (named) {
        InlineCut.add(text, at, open, inlines);
        String address = all.substring(open + OPEN.length(), middle);
        Inline words = InlineCut.part(text, middle + MIDDLE.length(), close);
        inlines.add(InlineCut.link(address, words));
        at = close + CLOSE.length();
      }
      open = close < 0 ? -1 : all.indexOf(OPEN, close);
    }
    InlineCut.add(text, at, all.length(), inlines);
    return inlines;
  }
}
