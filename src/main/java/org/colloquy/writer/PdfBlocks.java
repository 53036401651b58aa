package org.colloquy.writer;

import java.util.List;
import org.colloquy.edition.Label;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
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

/** Sets the sections of an edition, block by block. */
final class PdfBlocks implements Block.Visitor<Boolean>, Section.Visitor<Boolean> {
  private final PdfJob job;
  private final PdfStyles styles;
  private final Outline outline = new Outline(1);
  private Element into;
  private int group;

  PdfBlocks(PdfJob job) {
    this.job = job;
    styles = job.styles();
    into = job.root();
  }

  void add(List<Section> sections) {
    for (Section section : sections) {
      section.accept(this);
    }
  }

  /** Sets blocks that stand before the title. */
  void front(List<Block> blocks) {
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
    Tokens.Question look = job.design().question();
    PdfSetting setting = question(look, ++group);
    int rank = outline.inner();
    begin(question, question.origin());
    job.flow().space(styles.points(look.before(), look.style()));
    job.flow().spaceAtHead(styles.points(look.beforeAtHead(), look.style()));
    List<Content> content = question.content();
    boolean heads = false;
    job.contents().begin(rank);
    job.contents().lead(line -> label(question, line));
    if (!content.isEmpty() && content.get(0) instanceof Content.Paragraph first) {
      heads = true;
      job.contents().inside(first, into.add(Role.heading(rank)).id(question.id()), setting);
    } else {
      job.contents().flush(into.id(question.id()), setting);
    }
    job.flow().space(setting.between());
    job.contents().add(content.subList(heads ? 1 : 0, content.size()), into, setting);
    job.flow().space(styles.points(look.after(), look.style()));
    return true;
  }

  private PdfSetting question(Tokens.Question look, int number) {
    Shape shape = styles.shape(look.style()).withTiedWords(2);
    return new PdfSetting(
        styles.text(look.style()), shape, styles.question(number), styles.grid(0.5));
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
    job.flow().space(styles.points(job.design().dialogue().gap(), text()));
    Element element = into.add(new Element(Role.DIVISION).named(name).id(turn.id()));
    job.contents().begin(outline.inner());
    job.contents().lead(line -> label(turn, line));
    PdfSetting setting = running();
    job.contents().add(turn.content(), element, setting);
    job.contents().flush(element, setting);
    job.flow().space(styles.points(job.design().answer().after(), text()));
    return true;
  }

  private Tokens.Style text() {
    return job.design().text().style();
  }

  /** How answers and everything like them are set. */
  private PdfSetting running() {
    Tokens.Answer look = job.design().answer();
    double between = Math.max(styles.points(look.between(), text()), 0);
    return new PdfSetting(styles.text(text()), styles.shape(text()), styles.keep(), between);
  }

  /** A label is no word of the turn: its element says so. */
  private void label(Turn turn, PdfInlines line) {
    Label label = job.edition().label(turn);
    Tokens.Labels look = job.design().label();
    TextStyle style = styles.text(look.style());
    if (!label.isEmpty()) {
      name(label, look, style, line);
    }
    if (job.design().timeCodes() != Tokens.TimeCodes.NONE) {
      job.edition().time(turn).ifPresent(time -> time(time, style, line));
    }
  }

  private void name(Label label, Tokens.Labels look, TextStyle style, PdfInlines line) {
    double gap = styles.points(look.gap(), look.style());
    Element element = new Element(Role.SPAN).named("SpeakerLabel");
    String text = label.text() + look.after().stripTrailing();
    line.label(element, style, text, gap > 0 ? gap : 0.3 * style.size());
  }

  private static void time(String time, TextStyle label, PdfInlines line) {
    TextStyle style = PdfStyles.regular(label).withColour(Tokens.Ink.SOFT.ordinal());
    line.label(new Element(Role.SPAN).named("TimeCode"), style, time, 0.6 * style.size());
  }

  @Override
  public Boolean visit(Narration narration) {
    boolean provenance = narration.kind().equals(Narration.PROVENANCE);
    begin(narration, narration.origin());
    job.contents().begin(outline.inner());
    Tokens.Style look = provenance ? job.design().provenance().style() : text();
    PdfSetting setting =
        provenance
            ? new PdfSetting(styles.text(look), styles.shape(look), styles.keep(), styles.grid(0.5))
            : running();
    String name = provenance ? "Provenance" : "Narration";
    job.flow().space(styles.grid(provenance ? 0.5 : 1));
    job.contents()
        .add(
            narration.content(),
            into.add(new Element(Role.DIVISION).named(name).id(narration.id())),
            setting);
    job.flow().space(styles.grid(1));
    return true;
  }

  @Override
  public Boolean visit(Heading heading) {
    begin(heading, heading.origin());
    Tokens.Heading look = job.design().heading();
    Element element = into.add(Role.heading(outline.heading(heading.level()))).id(heading.id());
    PdfInlines line = new PdfInlines(job, element, styles.text(look.style()));
    line.add(heading.inlines());
    job.flow().space(styles.points(look.before(), look.style()));
    Shape shape = styles.shape(look.style()).withTiedWords(2);
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
    job.flow().space(styles.points(look.after(), look.style()));
    return true;
  }

  @Override
  public Boolean visit(Event event) {
    begin(event, event.origin());
    Tokens.Events look = job.design().events();
    TextStyle style = styles.text(text()).withColour(look.blockColour().ordinal());
    style = look.blockSlant() == Tokens.Slant.ITALIC ? PdfStyles.italic(style) : style;
    Element element = into.add(new Element(Role.PARAGRAPH).named("Event").id(event.id()));
    PdfInlines line = new PdfInlines(job, element, style);
    line.add(event.inlines());
    job.flow().space(styles.points(look.before(), text()));
    job.flow().paragraph(line.pieces(), styles.shape(text()), styles.keep());
    job.flow().space(styles.points(look.after(), text()));
    return true;
  }
}
