package org.colloquy.internal.press.web;

import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;

/** Writes blocks. */
final class XhtmlBlocks implements Block.Visitor<XmlWriter> {
  private final Xhtml x;

  XhtmlBlocks(Xhtml x) {
    this.x = x;
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
