package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Furniture.CellView;
import org.colloquy.internal.typeset.Furniture.Fixture;
import org.colloquy.internal.typeset.Furniture.LineView;
import org.colloquy.internal.typeset.Furniture.PageView;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.colloquy.internal.typeset.TextStyle;

/**
 * Places pull quotes in the side column of finished pages: beside their own answer, on the grid,
 * away from their sentence, from labels, and from head and foot; one on an opening of two pages.
 */
final class PdfPullPlacer {
  /** Lines at head and foot that stay free. */
  private static final int ENDS = 4;

  private static final double RULE = 1.5;

  private final PdfJob job;
  private final PdfStyles styles;
  private final Tokens.PullQuote look;
  private final List<PullQuotes.Quote> waiting;
  private int opening = -1;

  PdfPullPlacer(PdfJob job) {
    this.job = job;
    styles = job.styles();
    look = job.design().pullQuote();
    waiting = new ArrayList<>(job.pullQuotes().all());
  }

  /** Adds the quote that a page has room for. */
  void place(PageView page, List<Fixture> fixtures) {
    for (PullQuotes.Quote quote : List.copyOf(waiting)) {
      if (page.number() / 2 != opening) {
        Optional<Double> top = top(quote, page);
        if (top.isPresent()) {
          waiting.remove(quote);
          opening = page.number() / 2;
          add(quote, page, top.get(), fixtures);
        }
      }
    }
    if (page.number() == page.count()) {
      waiting.forEach(job.pullQuotes()::homeless);
    }
  }

  private Paragraph paragraph(PullQuotes.Quote quote) {
    TextStyle style = styles.text(look.style());
    Piece run = new Piece.Run(quote.sentence(), style, job.language(), PdfMarks.FURNITURE);
    Shape shape = styles.shape(look.style()).withTiedWords(2);
    return Paragraph.of(List.of(run), shape, PdfMarks.FURNITURE);
  }

  private double width() {
    double asked = styles.points(look.width(), look.style());
    double side = styles.geometry().side();
    return asked > 0 ? Math.min(asked, side) : side;
  }

  private Optional<Double> top(PullQuotes.Quote quote, PageView page) {
    double grid = styles.grid(1);
    double height = styles.grid(0.5) + job.height(List.of(paragraph(quote)), width());
    double first = page.setup().top() + ENDS * grid;
    double last = page.setup().top() + page.setup().textHeight() - ENDS * grid - height;
    for (double top = first; top <= last + 0.01; top += grid) {
      if (fits(quote, page, top, top + height)) {
        return Optional.of(top);
      }
    }
    return Optional.empty();
  }

  private boolean fits(PullQuotes.Quote quote, PageView page, double top, double bottom) {
    double grid = styles.grid(1);
    int mark = job.pullQuotes().mark(quote).orElse(Integer.MIN_VALUE);
    boolean beside = false;
    for (LineView line : page.lines()) {
      boolean level = line.bottom() > top && line.top() < bottom;
      boolean own = job.marks().place(line.block()).block().equals(quote.answer());
      if (level && !own || isNear(line, top - grid, bottom + grid)) {
        return false;
      }
      double away = look.awayLines() * grid;
      boolean near = line.bottom() > top - away && line.top() < bottom + away;
      if (near && line.marks().contains(mark)) {
        return false;
      }
      beside |= level;
    }
    return beside && job.pullQuotes().mark(quote).isPresent();
  }

  private static boolean isNear(LineView line, double top, double bottom) {
    for (CellView cell : line.cells()) {
      if (cell.bottom() > top && cell.top() < bottom) {
        return true;
      }
    }
    return false;
  }

  private void add(PullQuotes.Quote quote, PageView page, double top, List<Fixture> fixtures) {
    double unit = Math.min(job.design().page().unit(), width());
    int colour = look.style().colour().ordinal();
    Block.Rule rule =
        new Block.Rule(0, unit, RULE, RULE, colour, Spacing.NONE, Keep.NONE, PdfMarks.FURNITURE);
    double left = page.left();
    fixtures.add(new Fixture(left + styles.geometry().outer(), top, unit, rule));
    double x = left + styles.geometry().outer();
    fixtures.add(new Fixture(x, top + styles.grid(0.5), width(), paragraph(quote)));
  }
}
