package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;

/**
 * Links of a wiki's source: {@code [https://weir.example the weir]}, and in a text that is known to
 * be one {@code [[Weir|the weir]]} to another page of it, of which its words are left.
 */
final class WikiLinks {
  private static final String ADDRESS = "[http";
  private static final String PAGE = "[[";
  private static final String PAGE_ENDS = "]]";

  /** They are no longer, in characters. */
  private static final int LONGEST = 600;

  private final boolean wiki;

  private WikiLinks(boolean wiki) {
    this.wiki = wiki;
  }

  /**
   * The lines of a text.
   *
   * @param wiki whether it is known to be the source of a wiki
   */
  static List<Line> of(List<Line> lines, boolean wiki) {
    return lines.stream().map(new WikiLinks(wiki)::read).toList();
  }

  private Line read(Line line) {
    String text = line.text();
    boolean may = text.contains(ADDRESS) || wiki && text.contains(PAGE);
    if (!may || !line.isText()) {
      return line;
    }
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : line.inlines()) {
      if (inline instanceof Inline.Text part) {
        links(part, inlines);
      } else {
        inlines.add(inline);
      }
    }
    return line.with(line.start(), inlines, line.span());
  }

  private void links(Inline.Text text, List<Inline> inlines) {
    String all = text.text();
    int at = 0;
    for (int open = all.indexOf('['); open >= 0; open = all.indexOf('[', open + 1)) {
      boolean page = all.startsWith(PAGE, open);
      if (page ? !wiki : !all.startsWith(ADDRESS, open)) {
        continue;
      }
      int from = page ? open + PAGE.length() : open + 1;
      String within = all.substring(from, Math.min(all.length(), from + LONGEST));
      int length = within.indexOf(page ? PAGE_ENDS : "]");
      String said = length < 0 ? "" : within.substring(0, length);
      int words = page ? said.lastIndexOf('|') + 1 : said.indexOf(' ') + 1;
      boolean link = page ? said.indexOf(':') < 0 && words < length : words > 0 && words < length;
      if (link) {
        InlineCut.add(text, at, open, inlines);
        Inline shown = InlineCut.part(text, from + words, from + length);
        inlines.add(page ? shown : InlineCut.link(said.substring(0, words - 1), shown));
        at = from + length + (page ? PAGE_ENDS.length() : 1);
        open = at - 1;
      }
    }
    InlineCut.add(text, at, all.length(), inlines);
  }
}
