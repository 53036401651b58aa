package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Label;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.press.Outline;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;

/**
 * Sets turns in the columns of testimony: {@code Q.} and {@code A.} at a column of their own and
 * the words at the next, other speakers' labels further in, each line after the first at the left.
 */
final class PdfTestimony implements PdfSections, Block.Visitor<Boolean>, Section.Visitor<Boolean> {
  private final PdfJob job;
  private final Tokens.Tabs tabs;
  private final PdfColumns columns;
  private final Outline outline = new Outline(1);
  private Element into;

  PdfTestimony(PdfJob job, Tokens.Tabs tabs) {
    this.job = job;
    this.tabs = tabs;
    columns = new PdfColumns(job, tabs);
    into = job.root();
  }

  @Override
  public void front(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public void add(List<Section> sections) {
    sections.forEach(section -> section.accept(this));
  }

  @Override
  public Boolean visit(Section.Exchange exchange) {
    String entry = exchange.entry().text();
    into = job.root().add(new Element(Role.SECTION).named("Exchange").titled(entry));
    front(exchange.blocks());
    into = job.root();
    return true;
  }

  @Override
  public Boolean visit(Section.Passage passage) {
    passage
        .heading()
        .ifPresent(
            heading -> {
              String text = PlainText.ofInlines(heading.inlines()).replace('\n', ' ').strip();
              into = job.root().add(new Element(Role.SECTION).titled(text));
            });
    front(passage.blocks());
    into = job.root();
    return true;
  }

  private void begin(Block block, Origin origin) {
    job.marks().from(block.id(), origin);
    job.flow().place(block.id());
  }

  @Override
  public Boolean visit(Question question) {
    int rank = outline.inner();
    begin(question, question.origin());
    columns.begin(rank);
    List<Content> content = question.content();
    boolean heads = !content.isEmpty() && content.get(0) instanceof Content.Paragraph;
    Element heading = (heads ? into.add(Role.heading(rank)) : into).id(question.id());
    label(question);
    if (heads) {
      columns.paragraph(heading, ((Content.Paragraph) content.get(0)).inlines());
    }
    columns.add(content.subList(heads ? 1 : 0, content.size()), into);
    columns.flush(heading);
    return true;
  }

  @Override
  public Boolean visit(Answer answer) {
    return turn(answer, answer.origin(), "Answer");
  }

  @Override
  public Boolean visit(Remark remark) {
    return turn(remark, remark.origin(), "Remark");
  }

  private boolean turn(Turn turn, Origin origin, String name) {
    begin(turn, origin);
    columns.begin(outline.inner());
    Element element = into.add(new Element(Role.DIVISION).named(name).id(turn.id()));
    label(turn);
    columns.add(turn.content(), element);
    columns.flush(element);
    return true;
  }

  /** Has a turn's label wait for its words. */
  private void label(Turn turn) {
    Label label = job.edition().label(turn);
    if (label.isEmpty()) {
      columns.lead(tabs.words(), line -> time(turn, line));
      return;
    }
    Tokens.Labels look = job.design().label();
    String text = label.text().strip();
    boolean mark = text.equals(look.question()) || text.equals(look.answer());
    int length = text.codePointCount(0, text.length());
    int gap = mark ? Math.max(1, tabs.words() - tabs.label() - length) : tabs.colloquyGap();
    TextStyle style = job.styles().text(look.style());
    columns.lead(
        mark ? tabs.label() : tabs.colloquyLabel(),
        line -> {
          Element own = new Element(Role.SPAN).named("SpeakerLabel");
          line.label(own, style, text, columns.points(gap));
          time(turn, line);
        });
  }

  private void time(Turn turn, PdfInlines line) {
    if (job.design().timeCodes() == Tokens.TimeCodes.NONE) {
      return;
    }
    TextStyle style = job.styles().text(job.design().label().style());
    job.edition()
        .time(turn)
        .ifPresent(
            time ->
                line.label(
                    new Element(Role.SPAN).named("TimeCode"),
                    style.withColour(Tokens.Ink.SOFT.ordinal()),
                    time,
                    columns.points(2)));
  }

  @Override
  public Boolean visit(Narration narration) {
    begin(narration, narration.origin());
    columns.begin(outline.inner());
    boolean provenance = narration.kind().equals(Narration.PROVENANCE);
    String name = provenance ? "Provenance" : "Narration";
    columns.add(
        narration.content(), into.add(new Element(Role.DIVISION).named(name).id(narration.id())));
    return true;
  }

  @Override
  public Boolean visit(Heading heading) {
    begin(heading, heading.origin());
    int rank = outline.heading(heading.level());
    columns.heading(into.add(Role.heading(rank)).id(heading.id()), heading.inlines());
    return true;
  }

  @Override
  public Boolean visit(Event event) {
    begin(event, event.origin());
    Tokens.Events look = job.design().events();
    TextStyle plain = job.styles().text(job.design().text().style());
    TextStyle style = plain.withColour(look.blockColour().ordinal());
    Element element = into.add(new Element(Role.PARAGRAPH).named("Event").id(event.id()));
    boolean italic = look.blockSlant() == Tokens.Slant.ITALIC;
    PdfInlines line = new PdfInlines(job, element, italic ? PdfStyles.italic(style) : style);
    line.add(event.inlines());
    job.flow().paragraph(line.pieces(), columns.shape(tabs.parenthetical()), Keep.NONE);
    return true;
  }
}
