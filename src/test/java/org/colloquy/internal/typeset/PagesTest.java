package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any flow; asked of interviews made by chance. */
class PagesTest {
  private static final Fonts FONTS = Fonts.builtIn();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noCharacterIsLostOrMoved(long seed) {
    List<Block> blocks = new Prose(seed).interview(30);
    StringBuilder expected = new StringBuilder();
    for (Block block : blocks) {
      for (Piece piece : ((Paragraph) block).pieces()) {
        expected.append(((Piece.Run) piece).text());
      }
    }
    assertEquals(expected.toString(), Read.text(set(blocks)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLineLeavesTheMeasure(long seed) {
    Layout layout = set(new Prose(seed).interview(30));
    double edge = Prose.A4.left(1) + Prose.A4.measure() + 0.02;
    for (Read.Line line : Read.lines(layout)) {
      assertTrue(line.right() <= edge, line.toString());
    }
    assertEquals(List.of(), layout.problems());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLineLeavesThePage(long seed) {
    Layout layout = set(new Prose(seed).interview(30));
    double foot = Prose.A4.top() + Prose.A4.textHeight() - 0.3 * 16 + 0.01;
    for (Read.Line line : Read.lines(layout)) {
      assertTrue(line.y() <= foot, line.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLineStandsAlone(long seed) {
    Layout layout = set(new Prose(seed).interview(30));
    for (Map<Integer, Integer> pages : Read.linesByMarkAndPage(layout).values()) {
      if (pages.size() > 1) {
        pages.values().forEach(lines -> assertTrue(lines >= 2, pages.toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void questionsStayWholeAndWithTheirAnswers(long seed) {
    List<Block> blocks = new Prose(seed).interview(40);
    Map<Integer, Map<Integer, Integer>> lines = Read.linesByMarkAndPage(set(blocks));
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Keep keep = ((Paragraph) blocks.get(i)).keep();
      if (keep.together() > 0) {
        check(lines.get(blocks.get(i).mark()), lines.get(blocks.get(i + 1).mark()));
      }
    }
  }

  private static void check(Map<Integer, Integer> question, Map<Integer, Integer> answer) {
    int total = question.values().stream().mapToInt(Integer::intValue).sum();
    if (total <= 12) {
      assertEquals(1, question.size(), "split: " + question);
    } else {
      question.values().forEach(part -> assertTrue(part >= 3, "split: " + question));
    }
    int lastPage = question.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    int there = answer.getOrDefault(lastPage, 0);
    int wanted = Math.min(2, answer.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(there >= wanted, question + " is apart from " + answer);
  }

  @Test
  void pagesAreFilledAsFarAsTheRulesAllow() {
    List<Block> blocks = List.of(Prose.paragraph(new Prose(9).words(3000), 1));
    Layout layout = set(blocks);
    Map<Integer, Integer> pages = Read.linesByMarkAndPage(layout).get(1);
    int last = layout.pages().size();
    pages.forEach((page, lines) -> assertTrue(page >= last - 1 || lines == 42, pages.toString()));
  }

  @Test
  void theSameFlowGivesTheSamePages() {
    List<Block> blocks = new Prose(10).interview(20);
    assertEquals(positions(set(blocks)), positions(set(blocks)));
  }

  private static List<String> positions(Layout layout) {
    List<String> all = new ArrayList<>();
    for (Page page : layout.pages()) {
      for (Placement placement : page.placements()) {
        Fragment fragment = (Fragment) placement;
        all.add(fragment.x() + " " + fragment.y() + " " + Read.text(fragment));
      }
    }
    return all;
  }

  @Test
  void whatFitsNoPageIsPlacedAndReported() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      blocks.add(Prose.paragraph("Line " + i, i).with(new Keep(2, 2, 100, 0, 0, 7)));
    }
    Layout layout = set(blocks);
    assertEquals(100, Read.lines(layout).size());
    assertTrue(layout.pages().size() >= 3);
    assertTrue(layout.problems().stream().allMatch(p -> p.kind() == Kind.KEEP_BROKEN));
    assertEquals(layout.pages().size() - 1, layout.problems().size());
  }

  @Test
  void aChapterMayBeginOnAnOddPage() {
    Layout layout =
        set(
            List.of(
                Prose.paragraph("One", 1),
                new Block.PageBreak(true, 2),
                Prose.paragraph("Two", 3),
                new Block.PageBreak(false, 4),
                Prose.paragraph("Three", 5)));
    assertEquals(4, layout.pages().size());
    assertEquals(List.of(), layout.pages().get(1).placements());
    assertEquals("Two", Read.text(layout.pages().get(2).placements().get(0)));
    assertEquals("Three", Read.text(layout.pages().get(3).placements().get(0)));
  }

  @Test
  void anEmptyFlowIsOneEmptyPage() {
    Layout layout = set(List.of());
    assertEquals(1, layout.pages().size());
    assertEquals(List.of(), layout.pages().get(0).placements());
  }

  @Test
  void aFigureTooTallIsScaledAndReported() {
    Block figure = new Block.Figure(100, 2000, Align.CENTRE, Spacing.NONE, Keep.NONE, 5);
    Layout layout = set(List.of(figure));
    Placement.FigureBox box = (Placement.FigureBox) layout.pages().get(0).placements().get(0);
    assertEquals(672, box.height(), 0.01);
    assertEquals(33.6, box.width(), 0.01);
    assertEquals(List.of(new Problem(Kind.TOO_LARGE, 5, 1, "")), layout.problems());
  }

  private static Layout set(List<Block> blocks) {
    return new Typesetter(FONTS).set(Prose.flow(blocks));
  }
}
