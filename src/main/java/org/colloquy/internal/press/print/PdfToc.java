package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.pdf.Target;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/** Sets the contents: number, short entry, page number at the right. */
final class PdfToc {
  /** From number to text, where the contents stand among other things. */
  private static final double INDENT = 18;

  /** The same where they have a page of their own, and their place on it, in steps of the grid. */
  private static final double OWN_INDENT = 1.5;

  private static final double OWN_HEAD = 2;
  private static final double OWN_GAP = 3;

  private static final double PAGE_WIDTH = 30;

  /** Lines at least on either side of a page's end, and the group of lines that this holds for. */
  private static final int FEWEST = 4;

  private static final int GROUP = -1;

  /** Room between an entry's text and its page number. */
  private static final double CLEAR = 36;

  private final PdfJob job;
  private final Tokens.Contents look;
  private final TextStyle style;
  private final TextStyle figures;
  private final TextStyle pages;
  private final Shape shape;
  private final double indent;

  PdfToc(PdfJob job) {
    this.job = job;
    look = job.design().contents();
    style = job.styles().text(look.style());
    figures = job.styles().aligned(style);
    pages = isOfSide() ? PdfSideContents.pages(figures) : figures;
    shape = job.styles().shape(look.style()).withTiedWords(2);
    double usual = job.parts() ? job.styles().grid(OWN_INDENT) : INDENT;
    indent = PdfSideContents.hang(job, style, usual);
  }

  /** Sets the contents where there are enough entries; the text follows on the same page. */
  void set() {
    set(this::usualBetween);
  }

  /** The same where the text follows on a page of its own. */
  void setAlone() {
    set(this::between);
  }

  private void set(DoubleSupplier spaces) {
    List<ContentsEntry> entries = job.contentsEntries();
    if (entries.isEmpty()) {
      return;
    }
    job.marks().fromNowhere();
    if (job.parts()) {
      ownHeading();
    } else {
      heading();
    }
    double between = spaces.getAsDouble();
    Element contents = job.root().add(Role.CONTENTS);
    for (ContentsEntry entry : entries) {
      entry(entry, contents.add(Role.CONTENTS_ITEM));
      job.flow().space(between);
    }
    job.flow().space(job.styles().grid(1));
  }

  private double usualBetween() {
    return job.design().points(look.between(), style.size());
  }

  /** What spares a nearly empty page, below what stands on this one. */
  private double between() {
    double page = job.styles().page().textHeight();
    List<Block> above = job.flow().onPage();
    double room = page - job.height(above, job.styles().measure()) - job.flow().asked();
    List<Double> heights = new ArrayList<>();
    for (ContentsEntry entry : job.contentsEntries()) {
      Piece text = new Piece.Run(entry.text() + " ", style, job.language(), 0);
      Paragraph paragraph = Paragraph.of(List.of(text), shape(entry), 0);
      heights.add(job.height(List.of(paragraph), job.styles().measure()));
    }
    return new PdfTocFit(heights, room, page).between(usualBetween());
  }

  private Shape shape(ContentsEntry entry) {
    return shape.withIndents(indent * Math.max(1, entry.level()), CLEAR, 0);
  }

  /** Whether these would stand in the side column if they were shorter. */
  private boolean isOfSide() {
    return look.place() == Tokens.ContentsPlace.SIDE;
  }

  /** The heading of a page of their own. */
  private void ownHeading() {
    TextStyle large = style.withSize(job.design().size(job.design().subtitle()));
    Element element = job.root().add(job.generated(Role.PARAGRAPH, "ContentsTitle"));
    PdfInlines line = new PdfInlines(job, element, job.styles().likeLabels(large));
    line.text(job.edition().contentsTitle());
    job.flow().spaceAtHead(job.styles().grid(OWN_HEAD));
    Shape centred = Shape.of(job.styles().grid(1), Align.CENTRE);
    job.flow().paragraph(line.pieces(), centred, Keep.heading(2));
    job.flow().space(job.styles().grid(OWN_GAP));
  }

  private void heading() {
    if (isOfSide()) {
      PdfSideContents.heading(job, style, shape);
      job.flow().space(job.styles().grid(0.5));
      return;
    }
    Element element = job.root().add(job.generated(Role.PARAGRAPH, "ContentsTitle"));
    PdfInlines line = new PdfInlines(job, element, PdfStyles.bold(PdfStyles.bold(style)));
    line.text(job.edition().contentsTitle());
    job.flow().space(job.styles().grid(0.5));
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
    job.flow().space(job.styles().grid(0.5));
  }

  private void entry(ContentsEntry entry, Element item) {
    double leading = shape.leading();
    if (entry.number() > 0) {
      int mark = job.marks().of(item.add(Role.LABEL));
      String number = Integer.toString(entry.number());
      job.flow().cell(cell(new Piece.Run(number, figures, job.language(), mark), 0, Align.START));
    }
    Target target =
        Target.place(entry.target(), entry.full().isEmpty() ? entry.text() : entry.full());
    Element link = item.add(Role.REFERENCE).add(new Element(Role.LINK).to(target));
    PdfInlines line = new PdfInlines(job, link, style);
    // The space keeps the last word and the number apart when the text is taken out.
    line.text(entry.text() + " ");
    job.marks().ofNothing();
    int mark = job.marks().of(link);
    Cell.Row row = job.parts() ? Cell.Row.FIRST : Cell.Row.LAST;
    Piece page = new Piece.Reference(entry.target(), cite(), pages, mark);
    double right = job.styles().measure() - PAGE_WIDTH;
    job.flow().cell(new Cell(List.of(page), right, PAGE_WIDTH, Align.END, leading, row));
    job.flow().paragraph(line.pieces(), shape(entry), keep());
  }

  /** Two or three entries never stand alone at a head or foot. */
  private Keep keep() {
    Keep usual = job.styles().keep();
    return new Keep(usual.widows(), usual.orphans(), 0, FEWEST, 0, GROUP);
  }

  private Cell cell(Piece piece, double x, Align align) {
    return new Cell(List.of(piece), x, indent, align, shape.leading(), Cell.Row.FIRST);
  }

  private Piece.Cite cite() {
    return look.cite() == Tokens.Cite.PAGE_LINE ? Piece.Cite.PAGE_LINE : Piece.Cite.PAGE;
  }
}
