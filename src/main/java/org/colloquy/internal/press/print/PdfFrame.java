package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Spacing;

/** The frame around the text block: a double rule at the left, single ones elsewhere. */
final class PdfFrame implements Furniture {
  private final PdfStyles styles;
  private final Tokens.Style style;
  private final Tokens.Frame frame;

  PdfFrame(PdfJob job, Tokens.Frame frame) {
    styles = job.styles();
    style = job.design().text().style();
    this.frame = frame;
  }

  @Override
  public List<Fixture> on(PageView page) {
    double outer = points(frame.left().get(0));
    double inner = points(frame.left().get(2));
    double other = points(frame.others());
    double left = points(frame.at());
    double right = page.left() + styles.measure() + points(frame.rightClear());
    double top = page.setup().top() - points(frame.above()) - other;
    double bottom = page.setup().top() + page.setup().textHeight() + points(frame.below());
    double height = bottom + other - top;
    return List.of(
        box(left, top, outer, height),
        box(left + outer + points(frame.left().get(1)), top, inner, height),
        box(right, top, other, height),
        box(left, top, right - left, other),
        box(left, bottom, right - left, other));
  }

  private double points(org.colloquy.edition.Length length) {
    return styles.points(length, style);
  }

  /** A filled box, which a rule of any thickness is. */
  static Furniture.Fixture box(double x, double y, double width, double height) {
    int colour = Tokens.Ink.RULE.ordinal();
    Block.Rule rule =
        new Block.Rule(
            0, width, height, height, colour, Spacing.NONE, Keep.NONE, PdfMarks.FURNITURE);
    return new Fixture(x, y, width, rule);
  }
}
