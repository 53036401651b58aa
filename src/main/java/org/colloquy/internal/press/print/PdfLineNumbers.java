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

/** Numbers beside lines: of each place for a line, or of the lines of text that there are. */
final class PdfLineNumbers implements Furniture {
  private static final double WIDTH = 48;

  private final PdfJob job;
  private final Tokens.LineNumbers look;
  private final TextStyle style;
  private final double clear;
  private final double clearLeft;

  /** The lines on the pages before. */
  private int counted;

  PdfLineNumbers(PdfJob job) {
    this.job = job;
    look = job.design().lineNumbers();
    style = job.styles().aligned(job.styles().text(look.style()));
    clear = job.styles().points(look.clear(), look.style());
    clearLeft = job.styles().clearOfLabels(clear);
  }

  @Override
  public List<Fixture> on(PageView page) {
    List<Double> baselines = look.blankToo() ? grid(page) : lines(page);
    int from = look.countBy() == Tokens.CountBy.PAGE ? 0 : counted;
    List<Fixture> fixtures = new ArrayList<>();
    for (int i = 0; i < baselines.size(); i++) {
      int number = from + i + 1;
      if (number % look.every() == 0) {
        fixtures.add(fixture(number, baselines.get(i), page));
      }
    }
    counted += baselines.size();
    return fixtures;
  }

  private static List<Double> grid(PageView page) {
    double step = page.setup().grid();
    List<Double> baselines = new ArrayList<>();
    for (int i = 0; i < page.setup().lines(); i++) {
      baselines.add(page.setup().top() + (i + 0.7) * step);
    }
    return baselines;
  }

  /** The lines of text, none of which the edition has added of itself. */
  private List<Double> lines(PageView page) {
    List<Double> baselines = new ArrayList<>();
    for (LineView line : page.lines()) {
      boolean text = line.marks().stream().anyMatch(mark -> job.marks().isText(mark));
      if (text && line.column() == 0) {
        baselines.add(line.baseline());
      }
    }
    return baselines;
  }

  private Fixture fixture(int number, double baseline, PageView page) {
    boolean even = page.setup().mirrored() && page.number() % 2 == 0;
    boolean left = look.place() == Tokens.LinePlace.LEFT || even;
    double edge =
        left ? left(page) - clearLeft - WIDTH : page.left() + page.setup().measure() + clear;
    double leading = page.setup().grid();
    Piece piece =
        new Piece.Run(Integer.toString(number), style, job.language(), PdfMarks.FURNITURE);
    Paragraph line =
        Paragraph.of(
            List.of(piece), Shape.of(leading, left ? Align.END : Align.START), PdfMarks.FURNITURE);
    return new Fixture(edge, baseline - 0.7 * leading, WIDTH, line);
  }

  /** What stands leftmost: the frame, or the text. */
  private double left(PageView page) {
    return job.design()
        .frame()
        .map(frame -> job.styles().points(frame.at(), look.style()))
        .orElse(page.left());
  }
}
