package org.colloquy.internal.press.print;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Picture;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.press.Outline;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.colloquy.model.Content;
import org.jspecify.annotations.Nullable;

/** Sets what blocks, notes and items contain. */
final class PdfContents implements Content.Visitor<Boolean> {
  private static final double LIST_INDENT = 18;
  private static final double QUOTATION_INDENT = 24;

  /** However deep things are nested, lines keep this part of the measure. */
  private static final double NARROWEST = 0.5;

  /** A pixel of a picture that says nothing else, as browsers have it: 1/96 inch. */
  private static final double PIXEL = 0.75;

  private static final double TALLEST = 0.6;

  private final PdfJob job;
  private final PdfTables tables;
  private Outline outline = new Outline(2);
  private Element into;
  private PdfSetting setting;
  private @Nullable Consumer<PdfInlines> lead;
  private boolean beside;
  private @Nullable PdfDropCap initial;
  private double measure;

  PdfContents(PdfJob job) {
    this.job = job;
    measure = job.styles().measure();
    tables = new PdfTables(job);
    into = job.root();
    Tokens.Style text = job.design().text().style();
    setting =
        new PdfSetting(job.styles().text(text), job.styles().shape(text), job.styles().keep(), 0);
  }

  /** Begins the contents of a block, whose own heading has a rank. */
  void begin(int rank) {
    outline = new Outline(rank);
  }

  /** Has what is added meanwhile set in another measure, as that of a cell. */
  void within(double width, Runnable adding) {
    double outer = measure;
    measure = width;
    adding.run();
    measure = outer;
  }

  /** Has something set at the beginning of the next paragraph. */
  void lead(Consumer<PdfInlines> pieces) {
    lead = pieces;
    beside = false;
  }

  /** Has the next paragraph begin with a large letter. */
  void initial(PdfDropCap letter) {
    initial = letter;
  }

  /** Has cells set beside the next paragraph, whatever it belongs to. */
  void beside(Consumer<PdfInlines> cells) {
    lead = cells;
    beside = true;
  }

  void add(List<Content> contents, Element element, PdfSetting look) {
    addFirst(contents, element, look, look);
  }

  /** Adds what follows a paragraph that stands already. */
  void addRest(List<Content> contents, Element element, PdfSetting look) {
    addFirst(contents, element, look.later(), look.later());
  }

  /** Adds contents, the first of them in a setting of its own. */
  void addFirst(List<Content> contents, Element element, PdfSetting look, PdfSetting first) {
    Element outerInto = into;
    PdfSetting outerSetting = setting;
    into = element;
    double half = Math.max(look.between(), job.styles().grid(0.5));
    for (int i = 0; i < contents.size(); i++) {
      boolean apart = i > 0 && (isSet(contents.get(i)) || isSet(contents.get(i - 1)));
      if (i > 0) {
        job.flow().space(apart && !Double.isNaN(look.offset()) ? half : look.between());
      }
      setting = i > 0 ? look.later() : first;
      job.marks().from(contents.get(i).origin());
      contents.get(i).accept(this);
    }
    into = outerInto;
    setting = outerSetting;
  }

  /** Sets a paragraph straight in an element, which a heading may be. */
  void inside(Content.Paragraph paragraph, Element element, PdfSetting look) {
    PdfInlines line = new PdfInlines(job, element, look.style());
    leadInto(line);
    line.add(paragraph.inlines());
    job.flow().onGrid(look.offset());
    job.flow().paragraph(line.pieces(), look.shape(), look.keep());
  }

  /** Sets a label that waits for a paragraph where something else comes that has lines. */
  private void settle() {
    if (lead != null && beside) {
      leadAlone(into, setting);
    } else {
      flush(into, setting);
    }
  }

  /** Sets a label, or cells, that wait for a paragraph where none comes. */
  void flush(Element element, PdfSetting look) {
    if (lead != null || job.flow().hasCells()) {
      List<Piece> pieces = leadAlone(element, look);
      // Of no group: one that asks for what follows would be taken for the next question.
      job.flow().paragraph(pieces, look.shape(), look.keep().withNext(2).inGroup(0));
      job.flow().space(look.between());
    }
  }

  /** What waits, in a paragraph of its own; none where nothing is to be read. */
  private List<Piece> leadAlone(Element element, PdfSetting look) {
    Element paragraph = new Element(Role.PARAGRAPH);
    PdfInlines line = new PdfInlines(job, paragraph, look.style());
    leadInto(line);
    if (!paragraph.isEmpty()) {
      element.add(paragraph);
    }
    return line.pieces();
  }

  /** Whether some content is more than a paragraph, and needs room around it. */
  private static boolean isSet(Content content) {
    return !(content instanceof Content.Paragraph);
  }

  private void leadInto(PdfInlines line) {
    Consumer<PdfInlines> waiting = lead;
    lead = null;
    if (waiting != null) {
      waiting.accept(line);
    }
  }

  private PdfInlines line(Role role) {
    PdfInlines line = new PdfInlines(job, into.add(role), setting.style());
    leadInto(line);
    return line;
  }

  private boolean paragraph(PdfInlines line) {
    job.flow().onGrid(setting.offset());
    job.flow().paragraph(line.pieces(), setting.shape(), setting.keep());
    return true;
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    if (lead == null && initial == null && PdfEventLine.isIn(paragraph)) {
      Element element = into.add(new Element(Role.PARAGRAPH).named("Event"));
      new PdfEventLine(job).set(paragraph.inlines(), element, setting);
      return true;
    }
    PdfInlines line = line(Role.PARAGRAPH);
    PdfDropCap letter = initial;
    initial = null;
    if (letter == null) {
      line.add(paragraph.inlines());
      return paragraph(line);
    }
    PdfSetting usual = setting;
    setting = letter.set(paragraph, line, usual);
    paragraph(line);
    setting = usual;
    return true;
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    settle();
    Element element = into.add(new Element(Role.LIST).numbered(list.ordered()));
    PdfSetting outer = setting;
    int number = list.start();
    String widest = sign(list, number + list.items().size() - 1) + " ";
    double indent = Math.max(room(LIST_INDENT), job.width(widest, setting.style()));
    PdfSetting inner = setting.indented(indent, 0);
    for (Content.Item item : list.items()) {
      Element entry = element.add(Role.ITEM);
      job.flow().cell(label(entry, sign(list, number), outer));
      Element body = entry.add(Role.BODY);
      add(item.content(), body, inner);
      flush(body, inner);
      number++;
    }
    return true;
  }

  private static String sign(Content.ItemList list, int number) {
    return list.ordered() ? number + "." : "•";
  }

  private Cell label(Element entry, String text, PdfSetting outer) {
    int mark = job.marks().of(entry.add(Role.LABEL));
    Piece piece = new Piece.Run(text, outer.style(), job.language(), mark);
    double left = outer.shape().left();
    return new Cell(
        List.of(piece),
        left,
        2 * LIST_INDENT,
        Align.START,
        outer.shape().leading(),
        Cell.Row.FIRST);
  }

  /** An indent, or what is left of it. */
  private double room(double indent) {
    Shape shape = setting.shape();
    double free = measure - shape.left() - shape.right() - NARROWEST * measure;
    return Math.max(0, Math.min(indent, free));
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    settle();
    double indent = room(QUOTATION_INDENT);
    add(quotation.content(), into.add(Role.QUOTATION), setting.indented(indent, 0));
    return true;
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    settle();
    Element code = into.add(Role.PARAGRAPH).add(Role.CODE);
    PdfInlines line = new PdfInlines(job, code, job.styles().mono(setting.style()));
    boolean first = true;
    for (String text : preformatted.text().split("\n", -1)) {
      if (!first) {
        line.newline();
      }
      line.text(text.replace("\t", "    "));
      first = false;
    }
    Shape shape = Shape.of(setting.shape().leading(), Align.START);
    job.flow()
        .paragraph(
            line.pieces(),
            shape.withIndents(setting.shape().left(), setting.shape().right(), 0),
            setting.keep());
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    settle();
    tables.set(table, into, setting, measure);
    return true;
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    flush(into, setting);
    Element around = into;
    boolean captioned = !figure.caption().isEmpty();
    into = captioned ? into.add(Role.ASIDE) : into;
    Optional<Picture> picture = job.pictures().of(figure);
    if (picture.isPresent()) {
      picture(figure, picture.get());
    } else {
      missing(figure);
    }
    if (captioned) {
      job.flow().space(job.styles().grid(0.5));
      Element caption = into.add(Role.CAPTION).add(Role.PARAGRAPH);
      PdfInlines line = new PdfInlines(job, caption, PdfStyles.italic(setting.style()));
      line.add(figure.caption());
      paragraph(line);
    }
    into = around;
    return true;
  }

  private void picture(Content.Figure figure, Picture picture) {
    String alt = figure.alt() == null || figure.alt().isBlank() ? "?" : figure.alt();
    int mark = job.marks().of(into.add(new Element(Role.FIGURE).alternative(alt)));
    job.pictures().shows(mark, picture);
    Shape shape = setting.shape();
    double width = PIXEL * picture.width();
    double height = PIXEL * picture.height();
    double widest = measure - shape.left() - shape.right();
    double tallest = TALLEST * job.styles().page().textHeight();
    double scale = Math.min(1, Math.min(widest / width, tallest / height));
    boolean caption = !figure.caption().isEmpty();
    Keep keep = Keep.NONE.withNext(caption ? 2 : 0);
    job.flow()
        .figure(
            new Block.Figure(
                scale * width, scale * height, shape.align(), Spacing.NONE, keep, mark));
    // The lines below stand on the grid again.
    double grid = job.styles().grid(1);
    double rest = Math.ceil(scale * height / grid - 1e-6) * grid - scale * height;
    job.flow().space(Math.max(setting.between(), rest < grid / 2 ? rest + grid / 2 : rest));
  }

  private void missing(Content.Figure figure) {
    Element element = into.add(job.generated(Role.PARAGRAPH, "MissingPicture"));
    PdfInlines line = new PdfInlines(job, element, PdfStyles.italic(setting.style()));
    line.text("[" + (figure.alt() == null ? "" : figure.alt()) + "]");
    paragraph(line);
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    settle();
    Tokens.Heading look = job.design().heading();
    Element heading = into.add(Role.heading(outline.heading(subheading.level())));
    PdfInlines line = new PdfInlines(job, heading, job.styles().text(look.style()));
    line.add(subheading.inlines());
    job.flow().space(job.styles().grid(1));
    Shape shape = job.styles().shape(look.style()).withTiedWords(2);
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
    return true;
  }
}
