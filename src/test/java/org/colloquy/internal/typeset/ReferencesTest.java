package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.typeset.Piece.Cite;
import org.colloquy.internal.typeset.Piece.Reference;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.api.Test;

/** Contents lines, running heads and other things beside the text. */
class ReferencesTest {
  private static final TextStyle FIGURES = Prose.TEXT.with(Feature.TNUM);
  private static final double MEASURE = Prose.A4.measure();
  private static final double LEFT = Prose.A4.left(1);

  @Test
  void contentsKnowTheirPages() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      blocks.add(entry(i));
    }
    for (int i = 1; i <= 3; i++) {
      blocks.add(new Block.PageBreak(false, 0));
      blocks.add(Prose.paragraph("Text " + i, 100 + i).at("q" + i));
    }
    Layout layout = set(blocks, Furniture.NONE);
    assertEquals("1Entry 122Entry 233Entry 34Text 1Text 2Text 3", Read.text(layout));
    assertEquals(3, layout.destinations().get("q2").page());
    assertEquals(List.of(), layout.problems());
    for (Placement placement : layout.pages().get(0).placements()) {
      Fragment fragment = (Fragment) placement;
      if (fragment.mark() >= 30) {
        assertEquals(LEFT + MEASURE, fragment.x() + fragment.width(), 0.01);
      } else if (fragment.mark() >= 20) {
        assertEquals(LEFT + 18, fragment.x(), 0.01);
      } else {
        assertEquals(LEFT, fragment.x(), 0.01);
      }
    }
  }

  private static Paragraph entry(int number) {
    Piece figure = new Piece.Run("" + number, FIGURES, "en", 10 + number);
    Piece page = new Reference("q" + number, Cite.PAGE, FIGURES, 30 + number);
    Shape shape = Shape.of(16, Align.START).withIndents(18, 30, 0);
    return Paragraph.of(List.of(Prose.run("Entry " + number, 20 + number)), shape, number)
        .with(
            List.of(
                new Cell(List.of(figure), 0, 18, Align.START, 16, Cell.Row.FIRST),
                new Cell(List.of(page), MEASURE - 30, 30, Align.END, 16, Cell.Row.LAST)));
  }

  @Test
  void placesMayBeCitedByLineInTheText() {
    Piece cite = new Reference("there", Cite.PAGE_LINE, Prose.TEXT, 2);
    Paragraph first =
        Paragraph.of(
            List.of(Prose.run("See ", 1), cite, Prose.run(" for more.", 3)),
            Shape.of(16, Align.START),
            1);
    Layout layout =
        set(
            List.of(first, Prose.paragraph("Two", 4), Prose.paragraph("Three", 5).at("there")),
            Furniture.NONE);
    assertEquals("See 1:3 for more.TwoThree", Read.text(layout));
  }

  @Test
  void aReferenceThatLeadsNowhereIsReported() {
    Piece cite = new Reference("nowhere", Cite.PAGE, Prose.TEXT, 2);
    Paragraph paragraph = Paragraph.of(List.of(cite), Shape.of(16, Align.START), 1);
    Layout layout = set(List.of(paragraph), Furniture.NONE);
    assertEquals(
        List.of(new Problem(Kind.UNKNOWN_DESTINATION, 2, 1, "nowhere")), layout.problems());
    assertEquals("?", Read.text(layout));
  }

  @Test
  void furnitureKnowsThePageAndIsNoText() {
    List<Furniture.PageView> views = new ArrayList<>();
    Furniture heads =
        page -> {
          views.add(page);
          Paragraph head = Prose.paragraph("Head " + page.number() + "/" + page.count(), 99);
          return List.of(new Furniture.Fixture(page.left(), 40, MEASURE, head));
        };
    List<Block> blocks =
        List.of(
            Prose.paragraph(new Prose(5).words(700), 1),
            Prose.paragraph("The end.", 2).with(Spacing.of(8, 0)));
    Layout layout = set(blocks, heads);
    assertEquals(2, layout.pages().size());
    assertEquals(42, views.get(0).lines().size());
    Furniture.LineView first = views.get(0).lines().get(0);
    assertEquals(1, first.block());
    assertEquals(Set.of(1), first.marks());
    assertTrue(first.first() && !first.last());
    assertEquals(80 + 11.2, first.baseline(), 0.001);
    assertEquals(LEFT, first.left(), 0.001);
    assertEquals(Optional.empty(), views.get(0).continued());
    assertEquals(1, views.get(1).continued().orElseThrow().block());
    assertEquals(Optional.empty(), views.get(1).start(1));
    assertTrue(views.get(1).start(2).orElseThrow().last());
    assertEquals(List.of(true, false), views.stream().map(Furniture.PageView::opening).toList());
    Placement last =
        layout.pages().get(1).placements().get(layout.pages().get(1).placements().size() - 1);
    assertEquals("Head 2/2", Read.text(last));
    assertTrue(last.artifact());
    assertEquals(40 + 11.2, ((Fragment) last).y(), 0.01);
    assertTrue(Read.text(layout).endsWith("The end."));
  }

  @Test
  void aTallCellMakesRoomForItself() {
    Piece label = Prose.run("one two three four five", 9);
    Paragraph turn =
        Prose.paragraph("Yes.", 1)
            .with(List.of(new Cell(List.of(label), -60, 40, Align.START, 12, Cell.Row.FIRST)));
    Layout layout = set(List.of(turn, Prose.paragraph("Next.", 2)), Furniture.NONE);
    List<Read.Line> lines = Read.lines(layout);
    long labelLines = lines.stream().filter(line -> line.mark() == 9).count();
    assertTrue(labelLines >= 3);
    Read.Line yes = lines.stream().filter(line -> line.mark() == 1).findFirst().orElseThrow();
    Read.Line next = lines.stream().filter(line -> line.mark() == 2).findFirst().orElseThrow();
    assertEquals(yes.y() + 16 + (labelLines - 1) * 12, next.y(), 0.01);
    assertEquals(lines.get(0).y(), yes.y(), 0.01);
  }

  private static Layout set(List<Block> blocks, Furniture furniture) {
    return new Typesetter(Fonts.builtIn()).set(new Flow(Prose.A4, blocks, furniture));
  }
}
