package org.colloquy.internal.dialect.parting;

import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;

/** What stands in a list, a quotation or a table, as lines of its own. */
public final class Opened {
  private Opened() {}

  /**
   * A content as a line: a paragraph as running text, unless it is blank.
   *
   * @param whole where the list or table stands, for what has no place of its own
   */
  public static Line line(Content content, Span whole) {
    if (content instanceof Content.Paragraph paragraph
        && !PlainText.ofInlines(paragraph.inlines()).isBlank()) {
      Span span = paragraph.origin().span().orElse(whole);
      return Line.text(Start.PARAGRAPH, paragraph.inlines(), span);
    }
    return Line.content(content, whole);
  }
}
