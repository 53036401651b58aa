package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/** Page numbers. */
final class PdfFolio implements Furniture {
  /** From the last line to a number in the middle of the foot, in steps of the grid. */
  private static final double CENTRED = 1.5;

  private final PdfJob job;
  private final PdfLeaves leaves;
  private final Tokens.Folio look;

  PdfFolio(PdfJob job, PdfLeaves leaves) {
    this.job = job;
    this.leaves = leaves;
    look = job.design().folio();
  }

  @Override
  public List<Fixture> on(PageView page) {
    Tokens.FolioPlace place =
        switch (leaves.of(page)) {
          case BARE -> Tokens.FolioPlace.NONE;
          case OPENING -> look.opening();
          case INNER -> look.place();
        };
    if (place == Tokens.FolioPlace.NONE) {
      return List.of();
    }
    boolean left = page.setup().mirrored() && page.number() % 2 == 0;
    Align align =
        switch (place) {
          case FOOT_CENTRE -> Align.CENTRE;
          case NONE, FOOT_RIGHT, HEAD_RIGHT -> Align.END;
          case FOOT_OUTSIDE, HEAD_OUTSIDE -> left ? Align.START : Align.END;
        };
    TextStyle style = job.styles().aligned(job.styles().text(look.style()));
    String number = Integer.toString(page.number());
    Paragraph line =
        Paragraph.of(
            PdfHead.run(job, number, style),
            Shape.of(page.setup().grid(), align),
            PdfMarks.FURNITURE);
    return List.of(new Fixture(page.left(), top(place, page), page.setup().measure(), line));
  }

  private double top(Tokens.FolioPlace place, PageView page) {
    double bottom = page.setup().top() + page.setup().textHeight();
    return switch (place) {
      case HEAD_RIGHT, HEAD_OUTSIDE -> PdfHead.top(job);
      case FOOT_CENTRE -> bottom + CENTRED * page.setup().grid();
      case NONE, FOOT_RIGHT, FOOT_OUTSIDE -> bottom + page.setup().grid();
    };
  }
}
