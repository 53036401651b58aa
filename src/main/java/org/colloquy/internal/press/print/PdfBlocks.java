package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.press.Outline;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;

/** Sets the sections of an edition, block by block. */
final class PdfBlocks implements PdfSections, Block.Visitor<Boolean>, Section.Visitor<Boolean> {
  private final PdfJob job;
  private final PdfStyles styles;
  private final PdfTurns turns;
  private final Outline outline;
  private Element into;

  PdfBlocks(PdfJob job) {
    this.job = job;
    styles = job.styles();
    turns = new PdfTurns(job);
    outline = new Outline(job.isTitled() ? 1 : 0);
    into = job.root();
  }

  @Override
  public void add(List<Section> sections) {
    for (Section section : sections) {
      section.accept(this);
    }
  }

  @Override
  public void front(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Boolean visit(Section.Exchange exchange) {
    String entry = exchange.entry().text();
    into = job.root().add(new Element(Role.SECTION).named("Exchange").titled(entry));
    exchange.blocks().forEach(block -> block.accept(this));
    into = job.root();
    return true;
  }

  @Override
  public Boolean visit(Section.Passage passage) {
    passage.heading().ifPresent(this::heading);
    passage.blocks().forEach(block -> block.accept(this));
    into = job.root();
    return true;
  }

  private void heading(Heading heading) {
    String text = PlainText.ofInlines(heading.inlines()).replace('\n', ' ').strip();
    into = job.root().add(new Element(Role.SECTION).titled(text));
  }

  private void begin(Block block, Origin origin) {
    job.marks().from(block.id(), origin);
    job.flow().place(block.id());
  }

  @Override
  public Boolean visit(Question question) {
    begin(question, question.origin());
    turns.question(question, into, outline.inner());
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
    Element element = into.add(new Element(Role.DIVISION).named(name).id(turn.id()));
    turns.turn(turn, element, outline.inner());
    return true;
  }

  private Tokens.Style text() {
    return job.design().text().style();
  }

  @Override
  public Boolean visit(Narration narration) {
    boolean provenance = narration.kind().equals(Narration.PROVENANCE);
    Tokens.Style look = job.design().provenance().style();
    PdfSetting setting =
        provenance
            ? new PdfSetting(styles.text(look), styles.shape(look), styles.keep(), styles.grid(0.5))
            : turns.running();
    job.flow().space(styles.grid(provenance ? 0.5 : 1));
    narration(narration, setting);
    job.flow().space(styles.grid(1));
    return true;
  }

  /** Sets a narration in a look of its own. */
  void narration(Narration narration, PdfSetting setting) {
    turns.interrupted();
    begin(narration, narration.origin());
    job.flow().onGrid(setting.offset());
    String name = narration.kind().equals(Narration.PROVENANCE) ? "Provenance" : "Narration";
    Element element = into.add(new Element(Role.DIVISION).named(name).id(narration.id()));
    job.contents().begin(outline.inner());
    job.contents().add(narration.content(), element, setting);
  }

  @Override
  public Boolean visit(Heading heading) {
    turns.interrupted();
    turns.part();
    begin(heading, heading.origin());
    Tokens.Heading look = job.design().heading();
    Element element = into.add(Role.heading(outline.heading(heading.level()))).id(heading.id());
    PdfInlines line = new PdfInlines(job, element, styles.text(look.style()));
    line.add(heading.inlines());
    job.flow().space(styles.points(look.before(), look.style()));
    job.flow().onGrid(styles.isOnGrid() ? 0 : Double.NaN);
    Shape shape = styles.shape(look.style()).withTiedWords(2);
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
    job.flow().space(styles.points(look.after(), look.style()));
    return true;
  }

  @Override
  public Boolean visit(Event event) {
    turns.interrupted();
    begin(event, event.origin());
    Element element = into.add(new Element(Role.PARAGRAPH).named("Event").id(event.id()));
    Tokens.Events look = job.design().events();
    TextStyle style = styles.text(text()).withColour(look.blockColour().ordinal());
    style = look.blockSlant() == Tokens.Slant.ITALIC ? PdfStyles.italic(style) : style;
    PdfSetting setting = new PdfSetting(style, styles.shape(text()), styles.keep(), 0);
    new PdfEventLine(job).set(event.inlines(), element, setting);
    return true;
  }
}
