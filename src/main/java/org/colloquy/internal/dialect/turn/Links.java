package org.colloquy.internal.dialect.turn;

import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/** A list of links to the end of a document, below a word or two of its own that head it. */
final class Links {
  private static final int HEAD = 40;
  private static final String ADDRESS = "://";

  private Links() {}

  /** The line that heads such a list behind the last turn's beginning; else the number of lines. */
  static int begin(List<Line> lines, Set<Integer> begins) {
    int i = lines.size() - 1;
    while (i > 0 && !begins.contains(i) && isLinks(lines.get(i))) {
      i--;
    }
    boolean links = i < lines.size() - 1 && i > 0 && !begins.contains(i);
    return links && isHead(lines.get(i)) ? i : lines.size();
  }

  private static boolean isHead(Line line) {
    String text = line.text().strip();
    return text.length() <= HEAD
        && !QuestionMarks.endsSentence(text)
        && LabelScanner.colon(text, text.length()) < 0
        && (line.kind() == Line.Kind.HEADING || line.isText() && line.startsParagraph());
  }

  private static boolean isLinks(Line line) {
    if (line.content() instanceof Content.ItemList list) {
      return list.items().stream().allMatch(Links::hasLink);
    }
    String text = line.text().strip();
    return line.isText()
        && !text.isEmpty()
        && !Character.isLetterOrDigit(text.codePointAt(0))
        && text.contains(ADDRESS);
  }

  private static boolean hasLink(Content.Item item) {
    return !item.content().isEmpty()
        && item.content().get(0) instanceof Content.Paragraph paragraph
        && paragraph.inlines().stream().anyMatch(i -> i instanceof Inline.Link);
  }
}
