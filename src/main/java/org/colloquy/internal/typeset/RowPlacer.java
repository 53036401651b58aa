package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.typeset.Furniture.CellView;
import org.colloquy.internal.typeset.Furniture.LineView;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.SetLine.Pending;
import org.colloquy.internal.typeset.font.Stretch;

/** Puts rows on a page. */
final class RowPlacer {
  private final Typefaces typefaces;
  private final References references;
  private final Target target;
  private final List<Placement> placements = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>(0);
  private final LineViews views = new LineViews();

  /**
   * What rows are placed on.
   *
   * @param page its number
   * @param furniture whether they are no part of the text
   */
  record Target(int page, double width, boolean furniture) {}

  RowPlacer(Target target, Typefaces typefaces, References references) {
    this.target = target;
    this.typefaces = typefaces;
    this.references = references;
  }

  List<Placement> placements() {
    return placements;
  }

  List<Problem> problems() {
    return problems;
  }

  /** What furniture is told about the rows placed so far. */
  List<LineView> lines() {
    return views.lines();
  }

  /** Places a row with its cells. */
  void place(Spot spot) {
    Row row = spot.row();
    List<CellView> cells = new ArrayList<>(0);
    for (Cell cell : row.cellsBefore()) {
      cells.add(place(cell, spot.x(), spot.baseline()));
    }
    place(row.line(), left(spot.x(), row.measure()), spot.baseline());
    for (Cell cell : row.cellsAfter()) {
      cells.add(place(cell, spot.x(), spot.baseline()));
    }
    views.add(spot, cells);
  }

  /** The left edge of a box; a page from right to left is the mirror image. */
  private double left(double x, double width) {
    return typefaces.rightToLeft() ? target.width() - x - width : x;
  }

  private CellView place(Cell cell, double x, double baseline) {
    for (Piece piece : cell.pieces()) {
      piece.accept(new Check());
    }
    Shape shape = Shape.of(cell.leading(), cell.align());
    List<Piece> pieces = references.resolve(cell.pieces());
    Set<Integer> marks = new LinkedHashSet<>();
    double left = x + cell.x();
    double top = baseline - RowBuilder.BASELINE * cell.leading();
    double bottom = top;
    for (SetLine line : lines(cell, pieces, shape)) {
      place(line, left(left, cell.width()), bottom + RowBuilder.BASELINE * cell.leading());
      marks.addAll(LineViews.marks(line));
      bottom += cell.leading();
    }
    typefaces.memory().forget(cell.pieces());
    return new CellView(marks, left, top, left + cell.width(), bottom);
  }

  private List<SetLine> lines(Cell cell, List<Piece> pieces, Shape shape) {
    return pieces == cell.pieces()
        ? typefaces.memory().lines(pieces, shape, cell.width())
        : SetParagraph.set(pieces, shape, cell.width(), typefaces);
  }

  private void place(SetLine line, double x, double baseline) {
    int next = 0;
    for (int i = 0; i <= line.parts().size(); i++) {
      while (next < line.pending().size() && line.pending().get(next).index() == i) {
        fill(line.pending().get(next++), x, baseline);
      }
      if (i < line.parts().size()) {
        placements.add(line.parts().get(i).placed(x, baseline, target.furniture()));
      }
    }
    for (Problem problem : line.problems()) {
      problems.add(problem.onPage(target.page()));
    }
  }

  private void fill(Pending pending, double x, double baseline) {
    Piece.Reference reference = pending.reference();
    reference.accept(new Check());
    FragmentRow row = new FragmentRow(pending.x());
    for (Stretch stretch : pending.typeface().shape(references.wording(reference))) {
      row.add(stretch, pending.typeface(), reference.mark(), 0);
    }
    for (Placement part : row.finish(Fragment.Ending.INSIDE)) {
      placements.add(part.placed(x, baseline, target.furniture()));
    }
  }

  /** Reports references that lead nowhere. */
  private final class Check implements Piece.Visitor<Boolean> {
    @Override
    public Boolean run(Piece.Run run) {
      return true;
    }

    @Override
    public Boolean gap(Piece.Gap gap) {
      return true;
    }

    @Override
    public Boolean newline(Piece.Newline newline) {
      return true;
    }

    @Override
    public Boolean reference(Piece.Reference reference) {
      String name = reference.destination();
      boolean known = references.knows(name);
      if (!known) {
        problems.add(new Problem(Kind.UNKNOWN_DESTINATION, reference.mark(), target.page(), name));
      }
      return known;
    }

    @Override
    public Boolean note(Piece.Note note) {
      return true;
    }
  }
}
