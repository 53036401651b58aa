package org.colloquy.internal.press.web;

import org.colloquy.edition.Section;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;

/** Writes sections and their blocks. */
final class XhtmlBlocks implements Section.Visitor<XmlWriter>, Block.Visitor<XmlWriter> {
  private final Xhtml x;

  XhtmlBlocks(Xhtml x) {
    this.x = x;
  }

  @Override
  public XmlWriter visit(Section.Exchange exchange) {
    x.start("section", "exchange");
    x.role("doc-qna", "qna")
        .attribute("aria-labelledby", XhtmlTurns.headingId(exchange.question().id()))
        .raw("\n");
    x.turns.question(exchange);
    for (Block block : exchange.rest()) {
      block.accept(this);
    }
    return x.out().end().raw("\n");
  }

  @Override
  public XmlWriter visit(Section.Passage passage) {
    x.start(passage.heading().isPresent() ? "section" : "div", "passage");
    passage.heading().ifPresent(h -> x.out().attribute("aria-labelledby", h.id()));
    x.out().raw("\n");
    for (Block block : passage.blocks()) {
      block.accept(this);
    }
    return x.out().end().raw("\n");
  }

  /** A question that begins no exchange. */
  @Override
  public XmlWriter visit(Question question) {
    return x.turns.answer(question);
  }

  @Override
  public XmlWriter visit(Answer answer) {
    return x.turns.answer(answer);
  }

  @Override
  public XmlWriter visit(Remark remark) {
    return x.turns.remark(remark);
  }

  @Override
  public XmlWriter visit(Narration narration) {
    boolean introduction = narration.kind().equals(Narration.INTRODUCTION);
    x.start("div", "narration " + narrationClass(narration)).attribute("id", narration.id());
    if (introduction) {
      x.role("doc-introduction", "introduction")
          .attribute("aria-label", x.edition.terms().introduction());
    }
    x.contents.begin(x.outline.inner() - 1);
    return x.contents(narration.content()).end().raw("\n");
  }

  /** A kind can be any word, so that it never is a class by itself. */
  private String narrationClass(Narration narration) {
    return switch (narration.kind()) {
      case Narration.PROVENANCE -> "provenance";
      case Narration.INTRODUCTION -> x.look.standfirst(narration) ? "standfirst" : "introduction";
      default -> "aside kind-" + narration.kind();
    };
  }

  @Override
  public XmlWriter visit(Heading heading) {
    x.start("h" + x.outline.heading(heading.level()), "heading").attribute("id", heading.id());
    return x.inlines(heading.inlines()).end().raw("\n");
  }

  @Override
  public XmlWriter visit(Event event) {
    x.start("p", "event").attribute("id", event.id());
    return x.inlines(event.inlines()).end().raw("\n");
  }
}
