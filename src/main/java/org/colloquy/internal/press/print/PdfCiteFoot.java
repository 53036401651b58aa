package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.FontRequest;

/** The foot of pages that are cited by line: what was published where, and how to cite it. */
final class PdfCiteFoot implements Furniture {
  private static final double SIZE = 8;
  private static final double LEADING = 12;

  /** From the last line's box to that of the foot. */
  private static final double BELOW = 15.3;

  /** The part of the measure that the hint may take. */
  private static final double HINT = 0.7;

  private final PdfJob job;
  private final TextStyle style;

  PdfCiteFoot(PdfJob job) {
    this.job = job;
    FontRequest font = FontRequest.regular(job.design().fonts().family(Tokens.Face.SANS));
    style = TextStyle.of(font, SIZE, Tokens.Ink.SOFT.ordinal());
  }

  @Override
  public List<Fixture> on(PageView page) {
    String hint =
        job.source().known() ? job.edition().terms().uncertified() : job.edition().terms().cite();
    double measure = page.setup().measure();
    double width = HINT * measure;
    Cell right = new Cell(run(hint), measure - width, width, Align.END, LEADING, Cell.Row.LAST);
    String imprint = job.edition().imprint(" · ").orElse("");
    Shape shape = Shape.of(LEADING, Align.START);
    Paragraph line = Paragraph.of(run(imprint), shape, PdfMarks.FURNITURE).with(List.of(right));
    double y = page.setup().top() + page.setup().textHeight() + BELOW;
    return List.of(new Fixture(page.left(), y, measure, line));
  }

  private List<Piece> run(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(new Piece.Run(text, style, job.edition().language(), PdfMarks.FURNITURE));
  }
}
