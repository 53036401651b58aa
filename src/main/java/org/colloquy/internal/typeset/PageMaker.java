package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.typeset.Furniture.Fixture;
import org.colloquy.internal.typeset.Furniture.LineView;
import org.colloquy.internal.typeset.Furniture.PageView;
import org.colloquy.internal.typeset.PageBreaker.Range;
import org.colloquy.internal.typeset.Problem.Kind;

/** Makes pages of the rows that belong on them. */
final class PageMaker {
  private static final double TOLERANCE = 0.01;

  private final Flow flow;
  private final PageSetup setup;
  private final Typefaces typefaces;
  private final List<Row> rows;
  private final NoteRows notes;
  private final References references = new References();
  private final List<Problem> problems = new ArrayList<>();

  PageMaker(Flow flow, Typefaces typefaces, List<Row> rows, NoteRows notes) {
    this.flow = flow;
    this.setup = flow.page();
    this.typefaces = typefaces;
    this.rows = rows;
    this.notes = notes;
  }

  Layout layout(List<Range> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      findDestinations(i + 1, ranges.get(i));
    }
    List<Page> pages = new ArrayList<>(ranges.size());
    for (int i = 0; i < ranges.size(); i++) {
      pages.add(page(i + 1, ranges.size(), ranges.get(i)));
    }
    return new Layout(
        List.copyOf(pages),
        Collections.unmodifiableMap(references.places()),
        List.copyOf(problems));
  }

  private void findDestinations(int number, Range range) {
    double y = setup.top();
    for (int i = range.start(); i < range.end(); i++) {
      Row row = rows.get(i);
      y += i == range.start() ? row.headGap() : row.gap();
      findDestination(number, row, y);
      y += row.height();
    }
    y = notesTop(range);
    for (int i = range.firstNote(); i < range.endNote(); i++) {
      Row row = notes.get(i);
      y += i == range.firstNote() ? 0 : row.gap();
      findDestination(number, row, y);
      y += row.height();
    }
  }

  private void findDestination(int number, Row row, double y) {
    Optional<String> name = row.first() ? row.block().accept(new Destination()) : Optional.empty();
    if (name.isPresent()) {
      int line = 1 + (int) ((y - setup.top()) / setup.grid() + TOLERANCE);
      references.put(name.get(), new Layout.Place(number, line, setup.left(number), y));
    }
  }

  /** Notes stand at the foot of the text block, whatever is free above them. */
  private double notesTop(Range range) {
    double height = notes.height(range.firstNote(), range.endNote());
    return setup.top() + setup.textHeight() - height;
  }

  private Page page(int number, int count, Range range) {
    RowPlacer placer = new RowPlacer(typefaces, references, false, number);
    List<LineView> lines = new ArrayList<>();
    double left = setup.left(number);
    double y = setup.top();
    for (int i = range.start(); i < range.end(); i++) {
      Row row = rows.get(i);
      y += i == range.start() ? row.headGap() : row.gap();
      double baseline = y + row.baseline();
      placer.place(row, left, baseline);
      if (row.block().accept(new IsText())) {
        lines.add(new LineView(row.block().mark(), row.first(), baseline));
      }
      y += row.height();
    }
    if (range.end() > range.start()) {
      check(number, range, y);
    }
    placeNotes(placer, range, left);
    problems.addAll(placer.problems());
    List<Placement> all = placer.placements();
    double notesTop = range.endNote() > range.firstNote() ? notesTop(range) : Double.NaN;
    all.addAll(furniture(new PageView(number, count, left, lines, notesTop)));
    return new Page(number, setup.width(), setup.height(), all);
  }

  private void check(int number, Range range, double bottom) {
    Row first = rows.get(range.start());
    int mark = first.block().mark();
    if (first.start() == Row.Start.ANYWHERE
        && first.breakCost() >= BreakCosts.BROKEN
        && range.start() > 0) {
      problems.add(new Problem(Kind.KEEP_BROKEN, mark, number, ""));
    }
    if (bottom > setup.top() + setup.textHeight() + TOLERANCE) {
      problems.add(new Problem(Kind.TOO_LARGE, mark, number, ""));
    }
  }

  private void placeNotes(RowPlacer placer, Range range, double left) {
    double y = notesTop(range);
    for (int i = range.firstNote(); i < range.endNote(); i++) {
      Row note = notes.get(i);
      y += i == range.firstNote() ? 0 : note.gap();
      placer.place(note, left, y + note.baseline());
      y += note.height();
    }
  }

  private List<Placement> furniture(PageView view) {
    RowPlacer placer = new RowPlacer(typefaces, references, true, view.number());
    for (Fixture fixture : flow.furniture().on(view)) {
      double y = fixture.y();
      RowBuilder builder = new RowBuilder(fixture.width(), setup.height(), typefaces);
      for (Row row : builder.build(List.of(fixture.block()))) {
        y += row.gap();
        placer.place(row, fixture.x(), y + row.baseline());
        y += row.height();
      }
    }
    return placer.placements();
  }

  /** The name of a block's place, if it has one. */
  private static final class Destination implements Block.Visitor<Optional<String>> {
    @Override
    public Optional<String> paragraph(Paragraph paragraph) {
      return Optional.ofNullable(paragraph.destination());
    }

    @Override
    public Optional<String> rule(Block.Rule rule) {
      return Optional.empty();
    }

    @Override
    public Optional<String> figure(Block.Figure figure) {
      return Optional.empty();
    }

    @Override
    public Optional<String> pageBreak(Block.PageBreak pageBreak) {
      return Optional.empty();
    }
  }

  /** Whether a block is text. */
  private static final class IsText implements Block.Visitor<Boolean> {
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
    public Boolean pageBreak(Block.PageBreak pageBreak) {
      return false;
    }
  }
}
