package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/**
 * Marks that end a line of a text where several do: {@code Ana Ruiz 0:21<br />} in wikis, {@code
 * Ana Ruiz 0:21 +} in AsciiDoc, {@code Ana Ruiz 0:21\\} in Org; and the empty elements with which
 * wikis name a place, on lines of their own: {@code <span id="ana"></span>}.
 */
final class LineBreaks {
  private static final int SEVERAL = 2;
  private static final int LONGEST = 200;
  private static final List<String> MARKS = List.of("<br>", "<br/>", "<br />", " +", "\\\\");

  /** With one of these each of them ends. */
  private static final String SIGNS = ">+\\";

  private static final String PLACE = "<span id=\"";
  private static final String PLACE_ENDS = "\"></span>";

  private LineBreaks() {}

  /** A source with blanks for such marks, so that all else stays in its place. */
  static SourceText without(SourceText source, int from, Told told) {
    String text = source.text();
    if (SIGNS.chars().noneMatch(sign -> text.indexOf(sign, from) >= 0)) {
      return source;
    }
    Rewriting out = new Rewriting(source);
    List<List<Integer>> ends = new ArrayList<>();
    MARKS.forEach(m -> ends.add(new ArrayList<>()));
    for (SourceText.Row row : source.rows(from)) {
      int end = row.end();
      while (end > row.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      for (int i = 0; i < MARKS.size(); i++) {
        String mark = MARKS.get(i);
        if (end - row.start() > mark.length() && text.startsWith(mark, end - mark.length())) {
          ends.get(i).add(end);
        }
      }
      if (text.startsWith(PLACE, row.start()) && isPlace(row.said(text, LONGEST))) {
        out.blank(row.start(), row.end());
        told.tell(
            Code.R012, source.span(row.start(), row.end()), "the name of a place is left out");
      }
    }
    for (int i = 0; i < MARKS.size(); i++) {
      if (ends.get(i).size() >= SEVERAL) {
        int length = MARKS.get(i).length();
        ends.get(i).forEach(end -> out.blank(end - length, end));
      }
    }
    return out.made();
  }

  private static boolean isPlace(String line) {
    return line.endsWith(PLACE_ENDS)
        && line.indexOf('>') == line.length() - PLACE_ENDS.length() + 1;
  }
}
