package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.reader.Reading;

/** A row for each block, with title and subtitle where they stand. */
final class InspectBlocks {
  private static final int PERSON = 20;

  private final Interview interview;
  private final List<Evidence> titles;
  private final int width;
  private final Ink ink;
  private final List<String> rows = new ArrayList<>();

  InspectBlocks(Reading reading, int width, Ink ink) {
    interview = reading.interview();
    titles = Subjects.titles(reading.evidence());
    this.width = width;
    this.ink = ink;
  }

  List<String> rows() {
    int person = 0;
    List<BlockView> views = new ArrayList<>();
    for (Block block : interview.blocks()) {
      BlockView view = BlockView.of(block, interview);
      views.add(view);
      person = Math.max(person, DiagnosticPrinter.columns(view.person()));
    }
    person = Math.min(PERSON, person);
    int shown = 0;
    for (int i = 0; i < views.size(); i++) {
      Block block = interview.blocks().get(i);
      int line = block.origin().span().map(Span::line).orElse(0);
      while (shown < titles.size() && line(titles.get(shown)) < line) {
        title(titles.get(shown++));
      }
      block(views.get(i), line, PlainText.of(block), person);
    }
    while (shown < titles.size()) {
      title(titles.get(shown++));
    }
    return rows;
  }

  private static int line(Evidence e) {
    Span span = e.span();
    return span == null ? 0 : span.line();
  }

  private void title(Evidence e) {
    String text = Texts.cut(InspectText.shown(e.decision()), width - InspectRow.START);
    rows.add(ink.head(InspectRow.start(line(e), " ", e.subject()) + text));
  }

  private void block(BlockView view, int line, String text, int person) {
    String more = view.paragraphs() > 1 ? "  (" + view.paragraphs() + " paragraphs)" : "";
    int behind = (person == 0 ? 0 : person + 2) + more.length();
    int room = Math.max(10, width - InspectRow.START - behind);
    String words = Texts.cut(String.join(" ", Words.split(InspectText.shown(text))), room);
    String name = Texts.cut(InspectText.shown(view.person()), person);
    String start = InspectRow.start(line, view.mark(), view.name());
    int columns = room + more.length() + 2;
    rows.add(ink.row(view.mark(), start) + Texts.pad(words + more, columns) + name);
  }
}
