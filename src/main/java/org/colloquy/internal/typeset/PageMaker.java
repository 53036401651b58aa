package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.typeset.Furniture.Fixture;
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
    for (Spot spot : text(number, range)) {
      findDestination(number, spot);
    }
    for (Spot spot : notes(number, range)) {
      findDestination(number, spot);
    }
  }

  private void findDestination(int number, Spot spot) {
    Row row = spot.row();
    Optional<String> name = row.first() ? row.block().accept(new BlockName()) : Optional.empty();
    if (name.isPresent()) {
      int line = 1 + (int) ((spot.top() - setup.top()) / setup.grid() + TOLERANCE);
      references.put(name.get(), new Layout.Place(number, line, spot.x(), spot.top()));
    }
  }

  /** Where the text of a page stands, in reading order. */
  private List<Spot> text(int number, Range range) {
    List<Spot> spots = new ArrayList<>(range.end() - range.start());
    double left = setup.left(number);
    double bottom = 0;
    for (int i = range.start(); i < range.end(); i++) {
      Row row = rows.get(i);
      double top = row.top(bottom, i == range.start());
      spots.add(new Spot(row, left, setup.top() + top, 0));
      bottom = top + row.height();
    }
    return Spot.simple(spots);
  }

  private List<Spot> notes(int number, Range range) {
    List<Spot> spots = new ArrayList<>(range.endNote() - range.firstNote());
    double y = notesTop(range);
    for (int i = range.firstNote(); i < range.endNote(); i++) {
      Row note = notes.get(i);
      y += i == range.firstNote() ? 0 : note.gap();
      spots.add(new Spot(note, setup.left(number), y, 0));
      y += note.height();
    }
    return Spot.simple(spots);
  }

  /** Notes stand at the foot of the text block, whatever is free above them. */
  private double notesTop(Range range) {
    double height = notes.height(range.firstNote(), range.endNote());
    return setup.top() + setup.textHeight() - height;
  }

  private Page page(int number, int count, Range range) {
    RowPlacer text = placer(number, false);
    List<Spot> spots = text(number, range);
    spots.forEach(text::place);
    check(number, range, spots);
    RowPlacer foot = placer(number, false);
    notes(number, range).forEach(foot::place);
    problems.addAll(text.problems());
    problems.addAll(foot.problems());
    List<Placement> all = head(number, range, spots);
    all.addAll(text.placements());
    all.addAll(foot.placements());
    double notesTop = range.endNote() > range.firstNote() ? notesTop(range) : Double.NaN;
    all.addAll(
        furniture(
            new PageView(
                number, count, setup, opens(range), text.lines(), foot.lines(), notesTop)));
    return new Page(number, setup.width(), setup.height(), all);
  }

  /** What stands above the first row of a page that something goes on on. */
  private List<Placement> head(int number, Range range, List<Spot> spots) {
    RowPlacer placer = placer(number, true);
    if (!spots.isEmpty()) {
      double top = setup.top() + rows.get(range.start()).top(0, true);
      rows.get(range.start()).head().spots(setup.left(number), top).forEach(placer::place);
    }
    return placer.placements();
  }

  private RowPlacer placer(int number, boolean furniture) {
    RowPlacer.Target target = new RowPlacer.Target(number, setup.width(), furniture);
    return new RowPlacer(target, typefaces, references);
  }

  private boolean opens(Range range) {
    return range.start() == 0
        || range.end() > range.start() && rows.get(range.start()).start() != Row.Start.ANYWHERE;
  }

  private void check(int number, Range range, List<Spot> spots) {
    if (spots.isEmpty()) {
      return;
    }
    Row first = rows.get(range.start());
    int mark = first.block().mark();
    if (!opens(range) && first.breakCost() >= PageCosts.RULE) {
      problems.add(new Problem(Kind.KEEP_BROKEN, mark, number, ""));
    }
    checkNotes(number, range);
    double bottom = spots.stream().mapToDouble(Spot::bottom).max().orElse(0);
    if (bottom > setup.top() + setup.textHeight() + TOLERANCE) {
      problems.add(new Problem(Kind.TOO_LARGE, mark, number, ""));
    }
  }

  private void checkNotes(int number, Range range) {
    int next = range.endNote();
    if (next >= notes.called(range.end())) {
      return;
    }
    Row row = notes.get(next);
    if (next < notes.due(range.end()) || row.breakCost() >= PageCosts.RULE) {
      problems.add(new Problem(Kind.KEEP_BROKEN, row.block().mark(), number, ""));
    }
  }

  private List<Placement> furniture(PageView view) {
    RowPlacer placer = placer(view.number(), true);
    for (Fixture fixture : flow.furniture().on(view)) {
      List<Spot> spots = new ArrayList<>();
      double y = fixture.y();
      RowBuilder builder = new RowBuilder(fixture.width(), setup.height(), typefaces);
      for (Row row : builder.build(List.of(fixture.block()))) {
        y += row.gap();
        spots.add(new Spot(row, fixture.x(), y, 0));
        y += row.height();
      }
      Spot.simple(spots).forEach(placer::place);
    }
    return placer.placements();
  }
}
