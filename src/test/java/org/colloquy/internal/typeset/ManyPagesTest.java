package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that grows with the text and no faster, counted in pages tried. */
class ManyPagesTest {
  private static final int LINES = 42;

  @Test
  void aHundredThousandTurnsOfOneWordFillTheirPages() {
    List<Row> rows = new ArrayList<>();
    Paragraph turn = Prose.paragraph("Yes.", 1);
    for (int i = 0; i < 100_000; i++) {
      Row row = new Row(turn, SetLine.EMPTY, 16, 11.2);
      row.lead(0, Spacing.NONE, Row.Start.ANYWHERE);
      row.setLast();
      rows.add(row);
    }
    PageBreaker breaker = breaker(rows, Copy.page(LINES));
    List<PageBreaker.Range> pages = breaker.pages();
    assertEquals((100_000 + LINES - 1) / LINES, pages.size());
    for (PageBreaker.Range page : pages.subList(0, pages.size() - 1)) {
      assertEquals(LINES, page.end() - page.start());
    }
    assertEquals(LINES * 100_000L - LINES * (LINES - 1) / 2, breaker.steps());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    // flow, level, pages tried for each row at most
    "t7 q2 t9 t1 t3 q1 t12, false, 43",
    "t7 q2 t9 t1 t3 q1 t12, true, 1176",
    "t7 q2:1n3 t9:4n2 t1 t30:20n8 q1 t12, false, 1176",
    "t7 q2:1n3 t9:4n2 t1 t30:20n8 q1 t12, true, 1176",
    "t7 q2 t9 - t3 = t12 t100, true, 1176",
  })
  void twiceTheTextIsTwiceTheWork(String copy, boolean level, int most) {
    PageSetup page = Copy.page(LINES);
    page = level ? page.withLevelSpreads() : page;
    List<Row> once = rows((copy + " ").repeat(15));
    List<Row> twice = rows((copy + " ").repeat(30));
    long steps = steps(once, page);
    assertTrue(steps <= (long) most * once.size(), steps / once.size() + " pages tried for a row");
    assertTrue(steps(twice, page) <= 2.5 * steps, "more than linear");
  }

  @Test
  void rowsWithoutHeightCostNoMoreThanOthers() {
    List<Row> rows = new ArrayList<>();
    Paragraph empty = Paragraph.of(List.of(), Shape.of(0, Align.START), 1);
    for (int i = 0; i < 20_000; i++) {
      rows.add(new Row(empty, SetLine.EMPTY, 0, 0));
    }
    PageBreaker breaker = breaker(rows, Copy.page(LINES));
    List<PageBreaker.Range> pages = breaker.pages();
    assertEquals(20, pages.size());
    assertTrue(breaker.steps() <= 20, "pages tried: " + breaker.steps());
  }

  @Test
  void aPageTooLowForALineHasOneLineAllTheSame() {
    PageSetup page = new PageSetup(300, 60, 20, 20, 200, 8, 1, true).withLevelSpreads();
    Layout layout =
        new Typesetter(Fonts.builtIn()).set(new Flow(page, Copy.of("t4 q2 t3"), Furniture.NONE));
    assertEquals(9, layout.pages().size());
    assertEquals(9, Read.lines(layout).size());
    assertTrue(layout.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.TOO_LARGE));
  }

  private static long steps(List<Row> rows, PageSetup page) {
    PageBreaker breaker = breaker(rows, page);
    breaker.pages();
    return breaker.steps();
  }

  private static PageBreaker breaker(List<Row> rows, PageSetup page) {
    return new PageBreaker(rows, new NoteRows(rows), page);
  }

  private static List<Row> rows(String copy) {
    Typefaces faces = new Typefaces(Fonts.builtIn(), Hyphenators.builtIn());
    return new RowBuilder(300, LINES * Copy.GRID, faces).build(Copy.of(copy));
  }
}
