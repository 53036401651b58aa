package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.pdf.Target;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/**
 * The contents in the side column: numbers hang, and the page number is tied to the last word by
 * two no-break spaces.
 */
final class PdfSideContents {
  private static final double INDENT = 12;

  /** From a number that needs more room to the text, in em. */
  private static final double CLEAR = 0.6;

  /** Lines are a little shorter than the side column is wide. */
  private static final double WIDTH = 2.95 / 3;

  private static final String TIED = "\u00a0\u00a0";

  private final PdfJob job;
  private final Tokens.Contents look;
  private final TextStyle style;
  private final Shape shape;
  private final double indent;

  PdfSideContents(PdfJob job) {
    this.job = job;
    look = job.design().contents();
    style = job.styles().text(look.style());
    shape = job.styles().shape(look.style()).withTiedWords(0);
    indent = hang(job, style, INDENT);
  }

  /** The room that numbers take, the widest of which may need more than is usual. */
  static double hang(PdfJob job, TextStyle style, double usual) {
    int highest = job.contentsEntries().stream().mapToInt(ContentsEntry::number).max().orElse(0);
    String widest = "0".repeat(Integer.toString(highest).length());
    double needed = job.width(widest, job.styles().aligned(style)) + CLEAR * style.size();
    return Math.max(usual, needed);
  }

  double width() {
    return WIDTH * job.styles().geometry().side();
  }

  /** The height of all entries, measured on text that is thrown away. */
  double height() {
    double lines = 1;
    for (ContentsEntry entry : job.contentsEntries()) {
      Piece text = new Piece.Run(entry.text() + TIED + "000", style, job.language(), 0);
      org.colloquy.internal.typeset.Paragraph paragraph =
          org.colloquy.internal.typeset.Paragraph.of(
              List.of(text), shape.withIndents(indent, 0, 0), 0);
      lines += job.height(List.of(paragraph), width()) / shape.leading();
    }
    return lines * shape.leading() + job.contentsEntries().size() * between();
  }

  private double between() {
    return job.design().points(look.between(), style.size());
  }

  void set() {
    job.marks().fromNowhere();
    heading(job, style, shape);
    Element contents = job.root().add(Role.CONTENTS);
    for (ContentsEntry entry : job.contentsEntries()) {
      job.flow().space(between());
      entry(entry, contents.add(Role.CONTENTS_ITEM));
    }
  }

  /** A heading in small bold capitals. */
  static void heading(PdfJob job, TextStyle style, Shape shape) {
    Element element = job.root().add(job.generated(Role.PARAGRAPH, "ContentsTitle"));
    TextStyle bold =
        style
            .withFont(style.font().withWeight(700))
            .withColour(Tokens.Ink.ACCENT.ordinal())
            .withTracking(0.05);
    PdfInlines line = new PdfInlines(job, element, bold);
    line.text(job.styles().upper(job.edition().contentsTitle(), job.language()));
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
  }

  private void entry(ContentsEntry entry, Element item) {
    if (entry.number() > 0) {
      int mark = job.marks().of(item.add(Role.LABEL));
      TextStyle figures = job.styles().aligned(style);
      Piece number = new Piece.Run(Integer.toString(entry.number()), figures, job.language(), mark);
      job.flow()
          .cell(new Cell(List.of(number), 0, indent, Align.START, shape.leading(), Cell.Row.FIRST));
    }
    Target target =
        Target.place(entry.target(), entry.full().isEmpty() ? entry.text() : entry.full());
    Element link = item.add(Role.REFERENCE).add(new Element(Role.LINK).to(target));
    PdfInlines line = new PdfInlines(job, link, style);
    line.text(entry.text() + TIED);
    line.page(entry.target(), pages(style));
    double left = entry.number() > 0 ? indent : INDENT * (entry.level() - 1);
    job.flow()
        .paragraph(
            line.pieces(), job.styles().geometry().indented(shape, left), job.styles().keep());
  }

  /** The look of page numbers. */
  static TextStyle pages(TextStyle style) {
    return style.withFont(style.font().withWeight(600)).withColour(Tokens.Ink.ACCENT.ordinal());
  }
}
