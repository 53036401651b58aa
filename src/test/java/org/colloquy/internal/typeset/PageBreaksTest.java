package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages of ten lines end. */
class PageBreaksTest {
  private static final Typesetter TYPESETTER = new Typesetter(Fonts.builtIn());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // what there is | lines on each page, those of notes after a plus | rules broken
        "t25 | 10 10 5 | 0",
        "t12 t12 | 10 10 4 | 0",
        // Widows and orphans: a line is left white, no more.
        "t9 t4 | 9 4 | 0",
        "t7 t4 | 9 2 | 0",
        "t8 t3 t9 | 8 9 3 | 0",
        "t11 t5 | 9 7 | 0",
        // The page before is shortened only where the hole would be large.
        "t8 b9 | 8 9 | 0",
        "t8 b6 t20 | 8 10 10 6 | 0",
        // Questions: whole, and with two lines of the answer.
        "t6 q2 t9 | 10 7 | 0",
        "t7 q2 t9 | 7 8 3 | 0",
        "t7 q2 t10 | 7 9 3 | 0",
        "t5 q3 t2 t8 | 10 8 | 0",
        "t5 q3 t1 t8 | 5 9 3 | 0",
        "t9 q1 t1 | 9 2 | 0",
        "t6 q2 g1 g1 g1 t5 | 6 10 | 0",
        "t5 q2 g1 g1 g1 t5 | 10 5 | 0",
        // An answer that is shorter ends with the next question, which may head a page.
        "t5 q2 t1 q2 t1 | 8 3 | 0",
        "q2 t1 q2 t1 q2 t1 q2 t1 | 9 3 | 0",
        "t5 q1 t1 h1 q1 t3 | 7 5 | 0",
        // Over 12 lines a question may split, three lines at least on either side.
        "t5 q13 t5 | 10 10 3 | 0",
        "t8 q13 t6 | 8 10 9 | 0",
        // A long one of many paragraphs may split between any two, three lines from either end.
        "m2 m1 m1 m2 m1 m3 m1 m3 t5 | 10 9 | 0",
        "m2 m1 m1 m1 m3 m3 m1 m2 t5 | 8 8 3 | 0",
        "t5 m1 m1 m1 m2 m3 m3 m1 m2 t5 | 10 6 8 | 0",
        "t8 m1 m1 m3 m3 m3 m3 t4 | 8 8 10 | 0",
        // A heading, its question, an event and the answer hang together.
        "t6 h1 q1 t6 | 10 4 | 0",
        "t7 h1 q1 t6 | 7 8 | 0",
        "t5 h1 q1 e1 t6 | 10 4 | 0",
        "t6 h1 q1 e1 t6 | 6 9 | 0",
        "t6 q2 e1 t1 t4 | 6 8 | 0",
        // So do a question, the label of its answer alone, and a heading within that.
        "t6 q1 l1 h1 t6 | 6 9 | 0",
        "t5 q1 l1 h1 t6 | 10 4 | 0",
        // An event stays with the line before it, and with the one before that.
        "t10 e1 t4 | 8 7 | 0",
        "t4 t6 e1 t4 | 8 7 | 0",
        "t9 t1 e1 t4 | 9 6 | 0",
        // One line never stands alone on the last page.
        "t5 t5 t1 | 8 3 | 0",
        "t1 t1 t1 t1 t1 t1 t1 t1 t1 t1 t1 | 8 3 | 0",
        // What can't be held is broken where it hurts least.
        "b14 | 10 4 | 1",
        "t2 b12 | 10 4 | 1",
        "t8 b1 t1 t1 | 8 3 | 0",
        // Parts begin on new pages, and the pages before them are as they are.
        "t3 - t12 - t4 | 3 9 3 4 | 0",
        "t3 = t4 = t4 | 3 0 4 0 4 | 0",
        "t3 - t4 = t4 | 3 4 4 | 0",
        "t11 - t2 | 8 3 2 | 0",
        // Figures are never cut.
        "t7 f4 t5 | 7 5 | 0",
      })
  void pagesEndHere(String copy, String lines, int broken) {
    check(copy, Copy.page(10), lines, broken);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The first page is a right one; two and three face each other, four and five do.
        "t30 | 10 10 10 | 0",
        "t10 t4 b9 b8 t30 | 5 9 9 10 10 10 8 | 0",
        "t10 b6 b6 t30 | 6 10 10 10 10 6 | 0",
        "t10 t30 b6 b6 t30 | 10 10 10 8 8 10 10 10 6 | 0",
        "t10 t12 b9 t30 | 10 6 6 9 9 9 9 3 | 0",
        // What ends a part may end where it likes.
        "t10 t10 t4 - t8 | 10 10 4 8 | 0",
        "t10 t7 - t10 t5 | 10 7 10 5 | 0",
        // A page with notes ends at the foot.
        "t10 t8:2n1 t30 | 10 8+1 10 10 10 | 0",
      })
  void facingPagesEndLevel(String copy, String lines, int broken) {
    check(copy, Copy.page(10).withLevelSpreads(), lines, broken);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // One line of white stands between text and notes.
        "t5:2n1 | 5+1 | 0",
        "t20:3n2 | 7+2 10 3 | 0",
        "t20:8n1 | 8+1 9 3 | 0",
        "t20:8n3 | 7 6+3 7 | 0",
        // A note is split where it must be, two lines at least on either side.
        "t20:6n6 | 6+3 6+3 8 | 0",
        "t20:1n20 | 2+7 2+7 3+6 10 3 | 0",
        "t9:9n2 t4 | 7 6+2 | 0",
        "t9:9n30 t9 | 7 2+7 2+7 2+7 2+7 3+2 | 0",
        // A note goes on before the next one begins.
        "t4:4n12 t4:2n2 t9 | 2 2+7 2+7 8 3 | 0",
        // The end of the text is not the end of the notes.
        "t3:3n20 | 3+6 0+10 0+4 | 0",
        "t3:3n20 - t4 | 3+6 0+10 0+4 4 | 0",
      })
  void notesStandAtTheFoot(String copy, String lines, int broken) {
    check(copy, Copy.page(10), lines, broken);
  }

  static void check(String copy, PageSetup page, String lines, int broken) {
    Layout layout = TYPESETTER.set(new Flow(page, Copy.of(copy), Furniture.NONE));
    assertEquals(lines, lines(layout));
    List<Problem> problems = new ArrayList<>(layout.problems());
    problems.removeIf(problem -> problem.kind() != Kind.KEEP_BROKEN);
    assertEquals(broken, problems.size(), problems.toString());
  }

  /** How many lines each page has, those of notes after a plus. */
  static String lines(Layout layout) {
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    layout.pages().forEach(page -> counts.put(page.number(), new int[2]));
    for (Read.Line line : Read.lines(layout)) {
      counts.get(line.page())[line.mark() > 1000 ? 1 : 0]++;
    }
    List<String> all = new ArrayList<>();
    counts.values().forEach(count -> all.add(count[0] + (count[1] > 0 ? "+" + count[1] : "")));
    return String.join(" ", all);
  }
}
