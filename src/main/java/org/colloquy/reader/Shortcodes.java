package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.LineCut;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * Opens the signs of site builders that hold a turn: of {@code {{< talk "ANA: Deep?" >}}} the text
 * in quotation marks is read, if it begins with a label. Text behind such a sign is a paragraph of
 * its own.
 */
final class Shortcodes {
  private static final String QUOTES = "\"“”";

  private Shortcodes() {}

  /** The lines with such texts as paragraphs of their own; the tags are told of. */
  static List<Line> opened(List<Line> lines, Told told) {
    List<Line> all = new ArrayList<>(lines.size());
    boolean behind = false;
    for (Line line : lines) {
      Line said = line.isText() ? said(line) : null;
      if (said != null) {
        told.tell(Code.R050, line.span(), "the tag about a turn is left out");
        all.add(said);
      } else if (line.isText() && line.startsParagraph() && behindTag(line.text()) > 0) {
        for (Line part : LineCut.at(line, List.of(behindTag(line.text())))) {
          all.add(part.with(Start.PARAGRAPH, part.inlines(), part.span()));
        }
      } else {
        boolean wraps = behind && line.isText() && !line.startsParagraph();
        all.add(wraps ? line.with(Start.PARAGRAPH, line.inlines(), line.span()) : line);
      }
      behind = said != null;
    }
    return all;
  }

  /**
   * Where text begins behind a tag that a line begins with; 0 where none does. One word in braces
   * stands for a name that is withheld.
   */
  private static int behindTag(String text) {
    String close = text.startsWith("{{") ? "}}" : text.startsWith("{%") ? "%}" : "";
    int end = close.isEmpty() ? -1 : text.indexOf(close);
    boolean word = end < 0 || text.substring(2, end).strip().indexOf(' ') < 0;
    int from = word ? 0 : LabelScanner.skipSpace(text, end + close.length());
    return from < text.length() ? from : 0;
  }

  /** What a line says that is such a sign from its beginning to its end; null if it is none. */
  private static @Nullable Line said(Line line) {
    String text = line.text().stripTrailing();
    int begin = LabelScanner.skipSpace(text, 0);
    if (!text.startsWith("{{", begin) && !text.startsWith("{%", begin)) {
      return null;
    }
    int open = quote(text, begin);
    int close = open;
    for (int i = open + 1; open >= 0 && i < text.length(); i++) {
      close = QUOTES.indexOf(text.charAt(i)) >= 0 ? i : close;
    }
    boolean ends = close > open && isEnd(text.substring(close + 1));
    if (!ends || LabelScanner.colon(text, open + 1, close) < 0) {
      return null;
    }
    List<Line> parts = LineCut.at(line, List.of(open + 1, close));
    Line said = parts.size() == 3 ? parts.get(1) : null;
    return said == null ? null : said.with(Start.PARAGRAPH, said.inlines(), said.span());
  }

  private static int quote(String text, int from) {
    int limit = Math.min(text.length(), from + LabelScanner.PREFIX);
    for (int i = from; i < limit; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEnd(String rest) {
    String end = rest.replace(" ", "");
    return List.of(">}}", "%}}", "}}", "%}", "/>}}", "/%}}").contains(end);
  }
}
