package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.typeset.Block.Column;
import org.colloquy.internal.typeset.Block.Columns;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final double LEFT = Prose.A4.left(1);
  private static final double TOP = Prose.A4.top();
  private static final double FOOT = TOP + Prose.A4.textHeight();

  private final List<Furniture.PageView> views = new ArrayList<>();

  @Test
  void columnsStandSideBySideAndAreReadOneAfterAnother() {
    Columns columns =
        columns(
            column(-100, 80, paragraph("One.", 1, 12), paragraph("Two.", 2, 12)),
            column(0, 300, paragraph("Three.", 3, 16).at("three")));
    Layout layout = set(List.of(columns, paragraph("Four.", 4, 16)));
    List<Read.Line> lines = Read.lines(layout);
    assertEquals(List.of(1, 2, 3, 4), lines.stream().map(Read.Line::mark).toList());
    assertEquals(TOP + 0.7 * 12, lines.get(0).y(), 0.001);
    assertEquals(TOP + 1.7 * 12, lines.get(1).y(), 0.001);
    assertEquals(TOP + 0.7 * 16, lines.get(2).y(), 0.001);
    // The first column is the taller one.
    assertEquals(TOP + 24 + 0.7 * 16, lines.get(3).y(), 0.001);
    assertEquals(new Layout.Place(1, 1, LEFT, TOP), layout.destinations().get("three"));
    Furniture.PageView view = views.get(0);
    assertEquals(List.of(0, 0, 1, 0), view.lines().stream().map(line -> line.column()).toList());
    assertEquals(LEFT - 100, view.line(1).orElseThrow().left(), 0.001);
    assertEquals(LEFT, view.line(3).orElseThrow().left(), 0.001);
  }

  @Test
  void columnsThatDoNotFitGoToTheNextPage() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      blocks.add(paragraph("Line.", i, 16));
    }
    blocks.add(
        columns(
            column(0, 100, paragraph("One.", 101, 16), paragraph("Two.", 102, 16)),
            column(100, 100, paragraph("Three.", 103, 48))));
    List<Read.Line> lines = Read.lines(set(blocks));
    assertEquals(
        List.of(2, 2, 2),
        lines.stream().filter(line -> line.mark() > 100).map(Read.Line::page).toList());
  }

  @Test
  void columnsTallerThanAPageAreDividedWhereNoLineIsCut() {
    List<Block> narrow = new ArrayList<>();
    List<Block> wide = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      narrow.add(paragraph("N.", i, 12));
      if (i < 100) {
        wide.add(paragraph("W.", 1000 + i, 16));
      }
    }
    Layout layout = set(List.of(columns(new Column(0, 90, narrow), new Column(100, 200, wide))));
    assertEquals(4, layout.pages().size());
    int page = 0;
    int mark = 0;
    Set<Integer> seen = new HashSet<>();
    for (Read.Line line : Read.lines(layout)) {
      assertTrue(line.y() < FOOT, line.toString());
      // On each page all of the first column comes before the second.
      assertTrue(line.page() > page || line.mark() > mark, line.toString());
      assertTrue(seen.add(line.mark()), line.toString());
      page = line.page();
      mark = line.mark();
    }
    assertEquals(300, seen.size());
    assertEquals(List.of(), layout.problems());
  }

  @Test
  void columnsWithoutACommonLineAreDividedAllTheSame() {
    List<Block> one = new ArrayList<>();
    List<Block> two = new ArrayList<>();
    two.add(paragraph("Shift.", 1000, 7.1));
    for (int i = 0; i < 120; i++) {
      one.add(paragraph("A.", i, 16));
      two.add(paragraph("B.", 1001 + i, 16));
    }
    Layout layout = set(List.of(columns(new Column(0, 90, one), new Column(100, 200, two))));
    List<Read.Line> lines = Read.lines(layout);
    assertEquals(241, lines.size());
    lines.forEach(line -> assertTrue(line.y() < FOOT, line.toString()));
    assertEquals(3, layout.pages().size());
  }

  @Test
  void columnsMayHaveNotesAndNothingAtAll() {
    Piece.Note note = new Piece.Note(List.of(paragraph("A note.", 9, 12)), 9);
    Paragraph calling =
        Paragraph.of(List.of(Prose.run("Called.", 1), note), Shape.of(16, Align.START), 1);
    Layout layout = set(List.of(columns(), columns(column(0, 90), column(100, 90, calling))));
    assertEquals("Called.A note.", Read.text(layout));
    assertEquals(FOOT - 12, views.get(0).notesTop(), 0.001);
    assertEquals(List.of(9), views.get(0).notes().stream().map(line -> line.block()).toList());
  }

  private static Columns columns(Column... columns) {
    return new Columns(List.of(columns), Spacing.NONE, Keep.NONE, 0);
  }

  private static Column column(double x, double width, Block... blocks) {
    return new Column(x, width, List.of(blocks));
  }

  private static Paragraph paragraph(String text, int mark, double leading) {
    return Paragraph.of(List.of(Prose.run(text, mark)), Shape.of(leading, Align.START), mark);
  }

  private Layout set(List<Block> blocks) {
    Furniture watch =
        page -> {
          views.add(page);
          return List.of();
        };
    return new Typesetter(Fonts.builtIn()).set(new Flow(Prose.A4, blocks, watch));
  }
}
