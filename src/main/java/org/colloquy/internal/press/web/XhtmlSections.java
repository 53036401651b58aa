package org.colloquy.internal.press.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.colloquy.edition.Section;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;

/**
 * Writes sections within each other, as their headings are: what a heading begins ends where the
 * next one of its level or a higher one begins.
 */
final class XhtmlSections implements Section.Visitor<XmlWriter> {
  private final Xhtml x;

  /** Levels of the headings whose sections are open, the innermost first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  XhtmlSections(Xhtml x) {
    this.x = x;
  }

  /** Writes what stands in one document. */
  void write(List<Section> sections) {
    for (Section section : sections) {
      section.accept(this);
    }
    close(Integer.MIN_VALUE);
  }

  @Override
  public XmlWriter visit(Section.Exchange exchange) {
    x.start("section", "exchange");
    x.role("doc-qna", "qna")
        .attribute("aria-labelledby", XhtmlTurns.headingId(exchange.question().id()))
        .raw("\n");
    x.turns.question(exchange);
    blocks(exchange.rest());
    return x.out().end().raw("\n");
  }

  @Override
  public XmlWriter visit(Section.Passage passage) {
    if (passage.heading().isPresent()) {
      begin(passage.heading().get());
      return blocks(passage.blocks());
    }
    x.start("div", "passage").raw("\n");
    return blocks(passage.blocks()).end().raw("\n");
  }

  /** A part has the name of its heading; what is within it needs none to be found. */
  private void begin(Heading heading) {
    close(heading.level());
    x.start("section", "part");
    if (open.isEmpty()) {
      x.turns.part();
      x.out().attribute("aria-labelledby", heading.id());
    }
    x.out().raw("\n");
    open.push(heading.level());
  }

  private void close(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
      x.out().end().raw("\n");
    }
  }

  private XmlWriter blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(x.blocks);
    }
    return x.out();
  }
}
