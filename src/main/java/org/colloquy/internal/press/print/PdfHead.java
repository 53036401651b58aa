package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/**
 * Running heads: on mirrored pages one text in the middle, elsewhere one at either end of the line;
 * where there is a side column, the second begins at the measure.
 */
final class PdfHead implements Furniture {
  /** Where the baseline of a head stands in the space above the text, if the design is silent. */
  private static final double SHARE = 0.64;

  /** Room for a number at the end of the line. */
  static final double NUMBER = 60;

  private final PdfJob job;
  private final PdfStyles styles;
  private final PdfLeaves leaves;
  private final PdfHeadTexts texts;
  private final Tokens.RunningHead look;

  PdfHead(PdfJob job, PdfLeaves leaves) {
    this.job = job;
    this.leaves = leaves;
    styles = job.styles();
    texts = new PdfHeadTexts(job);
    look = job.design().runningHead();
  }

  @Override
  public List<Fixture> on(PageView page) {
    List<Fixture> fixtures = new ArrayList<>();
    if (page.number() >= look.fromPage() && leaves.of(page) == PdfLeaves.Kind.INNER) {
      if (page.setup().mirrored()) {
        Tokens.HeadText kind = page.number() % 2 == 0 ? look.even() : look.odd();
        double measure = styles.measure();
        add(page, kind, new Box(NUMBER / 2, measure - NUMBER, Align.CENTRE), fixtures);
      } else {
        ends(page, fixtures);
      }
    }
    return fixtures;
  }

  /** A place in the line, from the left edge of the measure. */
  private record Box(double x, double width, Align align) {}

  private void ends(PageView page, List<Fixture> fixtures) {
    double measure = styles.measure();
    PdfGeometry geometry = styles.geometry();
    if (geometry.hasSide() && !isNumber(look.right())) {
      double side = geometry.side();
      add(page, look.left(), new Box(geometry.outer(), side, Align.START), fixtures);
      add(page, look.right(), new Box(0, measure, Align.START), fixtures);
      return;
    }
    double right = isNumber(look.right()) ? NUMBER : measure / 2;
    add(page, look.left(), new Box(0, measure - right, Align.START), fixtures);
    add(page, look.right(), new Box(measure - right, right, Align.END), fixtures);
  }

  private void add(PageView page, Tokens.HeadText kind, Box box, List<Fixture> fixtures) {
    // The page of the title needs no more than its number.
    boolean repeats = page.number() == 1 && !isNumber(kind);
    TextStyle style = style(kind);
    String text =
        repeats ? "" : texts.of(kind, page, line -> job.width(line, style) <= box.width());
    if (text.isEmpty()) {
      return;
    }
    String fitting = job.fitting(text, style, box.width());
    double leading = styles.grid(1);
    Paragraph line =
        Paragraph.of(run(job, fitting, style), Shape.of(leading, box.align()), PdfMarks.FURNITURE);
    fixtures.add(new Fixture(page.left() + box.x(), top(job), box.width(), line));
  }

  /** The top of the head's line. */
  static double top(PdfJob job) {
    Tokens.RunningHead look = job.design().runningHead();
    double top = job.styles().page().top();
    return look.above().isZero()
        ? SHARE * top - 0.7 * job.styles().grid(1)
        : top - job.styles().points(look.above(), look.style());
  }

  static List<Piece> run(PdfJob job, String text, TextStyle style) {
    return List.of(new Piece.Run(text, style, job.edition().language(), PdfMarks.FURNITURE));
  }

  private static boolean isNumber(Tokens.HeadText kind) {
    return kind == Tokens.HeadText.PAGE || kind == Tokens.HeadText.PAGE_OF_PAGES;
  }

  /** Names look as they do in labels, questions are in italics. */
  private TextStyle style(Tokens.HeadText kind) {
    TextStyle style = styles.text(look.style());
    return switch (kind) {
      case INTERVIEWEE, SPEAKERS -> styles.likeLabels(style);
      case QUESTION -> look.style().italic() ? style : PdfStyles.italic(style);
      case PAGE, PAGE_OF_PAGES -> styles.aligned(style);
      case NONE, TITLE, PUBLICATION -> style;
    };
  }
}
