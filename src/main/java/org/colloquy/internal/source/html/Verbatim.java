package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;

/** A transcript that stands in a page as it was typed. */
final class Verbatim {
  private Verbatim() {}

  /** Its lines; an empty one ends a paragraph. */
  static List<Line> lines(String text, Span span) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int number = span.line();
    for (String raw : text.split("\r\n|\r|\n", -1)) {
      String line = raw.strip();
      if (!line.isEmpty()) {
        Span place = new Span(span.start(), span.end(), number, 1);
        Inline.Text inline = new Inline.Text(line, Origin.at(place));
        lines.add(Line.text(blank ? Start.PARAGRAPH : Start.WRAP, List.of(inline), place));
      }
      blank = line.isEmpty();
      number++;
    }
    return lines;
  }
}
