package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.typeset.Furniture.CellView;
import org.colloquy.internal.typeset.Furniture.LineView;

/** What a page's furniture is told about the lines of text on the page. */
final class LineViews implements Block.Visitor<Boolean> {
  private static final Extent EXTENT = new Extent();

  private final List<LineView> lines = new ArrayList<>();

  List<LineView> lines() {
    return lines;
  }

  /** Adds a row; those that are no text, or have no height, are no lines. */
  void add(Spot spot, List<CellView> cells) {
    Row row = spot.row();
    if (!row.block().accept(this) || row.height() <= 0) {
      return;
    }
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Placement part : row.line().parts()) {
      Extent.Of extent = part.accept(EXTENT);
      left = Math.min(left, extent.left());
      right = Math.max(right, extent.right());
    }
    boolean empty = left > right;
    lines.add(
        new LineView(
            row.block().mark(),
            marks(row.line()),
            row.first(),
            row.last(),
            spot.column(),
            spot.top(),
            spot.baseline(),
            spot.bottom(),
            spot.x() + (empty ? 0 : left),
            spot.x() + (empty ? 0 : right),
            cells));
  }

  static Set<Integer> marks(SetLine line) {
    if (line.parts().size() == 1 && line.pending().isEmpty()) {
      return Set.of(line.parts().get(0).mark());
    }
    Set<Integer> marks = new LinkedHashSet<>();
    line.parts().forEach(part -> marks.add(part.mark()));
    line.pending().forEach(pending -> marks.add(pending.reference().mark()));
    return marks;
  }

  @Override
  public Boolean paragraph(Paragraph paragraph) {
    return true;
  }

  @Override
  public Boolean rule(Block.Rule rule) {
    return false;
  }

  @Override
  public Boolean figure(Block.Figure figure) {
    return false;
  }

  @Override
  public Boolean columns(Block.Columns columns) {
    return false;
  }

  @Override
  public Boolean pageBreak(Block.PageBreak pageBreak) {
    return false;
  }

  /** How far a thing reaches from left to right. */
  private static final class Extent implements Placement.Visitor<Extent.Of> {
    /** From one x to another. */
    private record Of(double left, double right) {}

    @Override
    public Of fragment(Fragment fragment) {
      return new Of(fragment.x(), fragment.x() + fragment.width());
    }

    @Override
    public Of missingGlyph(Placement.MissingGlyph missing) {
      return new Of(missing.x(), missing.x() + missing.width());
    }

    @Override
    public Of rule(Placement.RuleBox rule) {
      return new Of(rule.x(), rule.x() + rule.width());
    }

    @Override
    public Of figure(Placement.FigureBox figure) {
      return new Of(figure.x(), figure.x() + figure.width());
    }
  }
}
