package org.colloquy.internal.press.print;

import java.util.List;
import java.util.function.Consumer;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.press.Outline;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Sets contents in the columns of a typewriter: a paragraph begins at one column, its other lines
 * at another. A label waits for the first words that come and stands in their line.
 */
final class PdfColumns implements Content.Visitor<Boolean> {
  private static final int ITEM_GAP = 2;

  private final PdfJob job;
  private final Tokens.Tabs tabs;
  private final double column;
  private final TextStyle plain;
  private Outline outline = new Outline(2);
  private Element into;
  private @Nullable Lead lead;

  /** What stands before the first words. */
  private record Lead(int column, Consumer<PdfInlines> adder) {}

  PdfColumns(PdfJob job, Tokens.Tabs tabs) {
    this.job = job;
    this.tabs = tabs;
    column = width(job.design());
    plain = job.styles().text(job.design().text().style());
    into = job.root();
  }

  /** The width of a column: that of a character where the design counts them, else half an em. */
  private static double width(Design design) {
    Tokens.Page page = design.page();
    return page.columns() > 0
        ? page.measure() / page.columns()
        : design.size(design.text().style()) / 2;
  }

  /** The width of so many columns, in points. */
  double points(int columns) {
    return columns * column;
  }

  /** Begins the contents of a block, whose own heading has a rank. */
  void begin(int rank) {
    outline = new Outline(rank);
  }

  /** Has something stand before the next words, which begin a line at a column. */
  void lead(int at, Consumer<PdfInlines> adder) {
    lead = new Lead(at, adder);
  }

  void add(List<Content> contents, Element element) {
    Element outer = into;
    into = element;
    for (Content content : contents) {
      job.marks().from(content.origin());
      content.accept(this);
    }
    into = outer;
  }

  /** Sets a label that no words follow. */
  void flush(Element element) {
    if (lead != null) {
      line(element.add(Role.PARAGRAPH), plain, inlines -> {});
    }
  }

  /** Sets a paragraph straight in an element, which a heading may be. */
  boolean paragraph(Element element, List<Inline> inlines) {
    return line(element, plain, line -> line.add(inlines));
  }

  private boolean line(Element element, TextStyle style, Consumer<PdfInlines> words) {
    PdfInlines line = new PdfInlines(job, element, style);
    int at = tabs.paragraph();
    Lead waiting = lead;
    lead = null;
    if (waiting != null) {
      at = waiting.column();
      waiting.adder().accept(line);
    }
    words.accept(line);
    job.flow().paragraph(line.pieces(), shape(at), Keep.NONE);
    return true;
  }

  /** Lines that begin at the column of carried ones, the first of them at its own. */
  Shape shape(int first) {
    Shape shape = job.styles().shape(job.design().text().style());
    return shape.withIndents(points(tabs.carry()), 0, points(first - tabs.carry()));
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return paragraph(into.add(Role.PARAGRAPH), paragraph.inlines());
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    Element element = into.add(new Element(Role.LIST).numbered(list.ordered()));
    int number = list.start();
    for (Content.Item item : list.items()) {
      String sign = list.ordered() ? number + "." : "•";
      Element entry = element.add(Role.ITEM);
      Lead outer = lead;
      int at = outer == null ? tabs.paragraph() : outer.column();
      lead(
          at,
          line -> {
            if (outer != null) {
              outer.adder().accept(line);
            }
            line.labelIn(entry.add(Role.LABEL), plain, sign, points(ITEM_GAP));
          });
      Element body = new Element(Role.BODY);
      add(item.content(), body);
      flush(body);
      entry.add(body);
      number++;
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    add(quotation.content(), into.add(Role.QUOTATION));
    return true;
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    Element code = into.add(Role.PARAGRAPH).add(Role.CODE);
    for (String text : preformatted.text().split("\n", -1)) {
      // Line ends are white space between words; here each line is a paragraph.
      line(code, plain, line -> line.text(text.replace("\t", "    ") + " "));
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    return shared(table);
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    return shared(figure);
  }

  /** What has no place in columns is set as everywhere. */
  private boolean shared(Content content) {
    flush(into);
    PdfSetting setting = new PdfSetting(plain, shape(tabs.carry()), Keep.NONE, 0);
    job.contents().add(List.of(content), into, setting);
    return true;
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    flush(into);
    heading(into.add(Role.heading(outline.heading(subheading.level()))), subheading.inlines());
    return true;
  }

  /** Sets a heading as a line of its own. */
  void heading(Element element, List<Inline> inlines) {
    Tokens.Heading look = job.design().heading();
    PdfInlines line = new PdfInlines(job, element, job.styles().text(look.style()));
    line.add(inlines);
    job.flow().space(job.styles().points(look.before(), look.style()));
    job.flow().paragraph(line.pieces(), job.styles().shape(look.style()), Keep.NONE);
    job.flow().space(job.styles().points(look.after(), look.style()));
  }

  /** Sets a line that the edition adds of itself, at the first column. */
  void own(Element element, String text, Align align) {
    PdfInlines line = new PdfInlines(job, element, plain);
    line.text(text);
    Shape shape = Shape.of(job.design().page().grid(), align).with(job.styles().rules());
    job.flow().paragraph(line.pieces(), shape, Keep.NONE);
  }
}
