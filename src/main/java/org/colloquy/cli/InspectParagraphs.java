package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.reader.Reading;
import org.jspecify.annotations.Nullable;

/** Every paragraph of a document that has no lines, with what it belongs to. */
final class InspectParagraphs {
  private final Reading reading;
  private final Ink ink;

  InspectParagraphs(Reading reading, Ink ink) {
    this.reading = reading;
    this.ink = ink;
  }

  List<String> rows(int width) {
    Interview interview = reading.interview();
    List<String> rows = new ArrayList<>();
    for (Evidence e : Subjects.titles(reading.evidence())) {
      rows.add(ink.head(start(e.span(), " ", e.subject())) + text(e.decision(), width));
    }
    for (Block block : interview.blocks()) {
      BlockView view = BlockView.of(block, interview);
      Span place = block.origin().span().orElse(null);
      String mark = view.mark();
      if (view.content().isEmpty()) {
        rows.add(start(place, mark, view.name()) + text(PlainText.of(block), width));
      }
      for (Content content : view.content()) {
        Span own = content.origin().span().orElse(null);
        String start = start(mark.isBlank() || own != null ? own : place, mark, view.name());
        String text = text(PlainText.of(List.of(content)), width);
        rows.add((mark.isBlank() ? ink.faint(start) : ink.row(mark, start)) + text);
        mark = " ";
      }
    }
    return rows;
  }

  private static String start(@Nullable Span span, String mark, String name) {
    return InspectRow.start(span == null ? 0 : span.line(), mark, name);
  }

  private static String text(String text, int width) {
    String line = String.join(" ", Words.split(InspectText.shown(text)));
    return Texts.cut(line, width - InspectRow.START);
  }
}
