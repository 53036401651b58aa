package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.model.Inline;

/**
 * Links of AsciiDoc: {@code https://weir.example[the weir]}, {@code link:address[words]}. Of one
 * that leads to another page of its site, {@code xref:weir.adoc[the weir]}, its words are left.
 */
public final class DocLinks {
  private static final String LINK = "link:";

  /** These show what they name, and have no words of the text. */
  private static final Set<String> SHOWN = Set.of("image", "icon", "video", "audio", "footnote");

  private static final String NEW_WINDOW = "^";

  private DocLinks() {}

  /** The lines of a text that is known to be one of AsciiDoc, with its headings. */
  public static List<Line> of(List<Line> lines) {
    List<Line> read = new ArrayList<>(lines.size());
    for (Line line : HashHeads.of(lines)) {
      boolean one = line.inlines().size() == 1;
      Inline.Text text = one && line.inlines().get(0) instanceof Inline.Text only ? only : null;
      boolean may = text != null && text.text().indexOf('[') > 0 && text.text().indexOf(':') > 0;
      read.add(may && text != null ? line.with(line.start(), links(text), line.span()) : line);
    }
    return read;
  }

  private static List<Inline> links(Inline.Text text) {
    String all = text.text();
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    int close = -1;
    for (int open = all.indexOf('['); open >= 0; open = all.indexOf('[', open + 1)) {
      close = close < open ? all.indexOf(']', open) : close;
      if (close < 0) {
        break;
      }
      int from = begin(all, at, open);
      String macro = all.substring(from, open);
      if (close > open + 1 && isLink(macro)) {
        InlineCut.add(text, at, from, inlines);
        String address = macro.startsWith(LINK) ? macro.substring(LINK.length()) : macro;
        int end = all.startsWith(NEW_WINDOW, close - 1) ? close - 1 : close;
        Inline words = InlineCut.part(text, open + 1, end);
        inlines.add(InlineCut.link(address, words));
        at = close + 1;
        open = close;
      }
    }
    InlineCut.add(text, at, all.length(), inlines);
    return inlines;
  }

  /** Where the address begins that ends at an offset. */
  private static int begin(String text, int least, int end) {
    int from = end;
    while (from > least
        && !LabelScanner.isBlank(text.charAt(from - 1))
        && "([<\"“".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** Whether a macro stands before brackets: a word, a colon and what it names. */
  private static boolean isLink(String macro) {
    int colon = macro.indexOf(':');
    boolean named = colon > 0 && colon + 1 < macro.length();
    return named
        && macro.substring(0, colon).chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !SHOWN.contains(macro.substring(0, colon))
        && macro.charAt(macro.length() - 1) != ':';
  }
}
