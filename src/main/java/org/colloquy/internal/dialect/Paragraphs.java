package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;

/** Joins lines to paragraphs, which it adds to a list of contents. */
final class Paragraphs {
  private final List<Content> out;
  private final List<Inline> open = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  Paragraphs(List<Content> out) {
    this.out = out;
  }

  /** Adds a line without the label that its first characters are. */
  void add(Line line, int label) {
    if (line.startsParagraph() || label > 0) {
      end();
    }
    List<Inline> inlines = InlineCut.drop(line.inlines(), label);
    if (PlainText.ofInlines(inlines).isBlank() && inlines.stream().allMatch(Paragraphs::isText)) {
      return;
    }
    if (!PlainText.ofInlines(open).isEmpty()) {
      open.add(
          line.start() == Line.Start.BREAK ? new Inline.LineBreak(Origin.NONE) : new Text(" "));
    }
    open.addAll(inlines);
    spans.add(line.span());
  }

  void add(Content content) {
    end();
    out.add(content);
  }

  /** Ends the open paragraph. */
  void end() {
    if (open.isEmpty()) {
      return;
    }
    Span span = Spans.cover(spans);
    out.add(new Paragraph(Marks.find(Texts.merged(open)), Origin.at(span)));
    open.clear();
    spans.clear();
  }

  private static boolean isText(Inline inline) {
    return inline instanceof Text;
  }
}
