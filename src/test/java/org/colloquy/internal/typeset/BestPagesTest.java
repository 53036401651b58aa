package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small flows made by chance, compared with all ways to divide them: the rules are asked of the
 * flow itself, without what the page breaker knows of them.
 */
class BestPagesTest {
  private static final Typefaces FACES = new Typefaces(Fonts.builtIn(), Hyphenators.builtIn());
  private static final int LINES = 6;
  private static final int FLOWS = 150;

  /** A line of a flow: its block's kind, its number in the block and how many that has. */
  private record Line(char kind, int number, int of) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noRuleIsBrokenWhereThereIsAWayToHoldAll(long seed) {
    Random random = new Random(seed);
    int held = 0;
    for (int i = 0; i < FLOWS; i++) {
      String copy = copy(random, "tthqe", 16);
      List<Line> lines = lines(copy);
      boolean possible = isPossible(lines, 0);
      List<Row> rows = new RowBuilder(300, LINES * Copy.GRID, FACES).build(Copy.of(copy));
      List<PageBreaker.Range> pages =
          new PageBreaker(rows, new NoteRows(rows), Copy.page(LINES)).pages();
      assertEquals(possible, holds(lines, pages), copy + ": " + pages);
      held += possible ? 1 : 0;
    }
    assertTrue(held > FLOWS / 4 && held < FLOWS, "too easy or too hard: " + held);
  }

  /** Whether the rest of the lines can be divided without breaking a rule. */
  private static boolean isPossible(List<Line> lines, int from) {
    if (from == lines.size()) {
      return true;
    }
    for (int end = from + 1; end <= Math.min(lines.size(), from + LINES); end++) {
      if (mayEnd(lines, from, end) && isPossible(lines, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(List<Line> lines, List<PageBreaker.Range> pages) {
    int next = 0;
    for (PageBreaker.Range page : pages) {
      assertEquals(next, page.start());
      assertTrue(page.end() - page.start() <= LINES && page.end() > page.start());
      next = page.end();
    }
    assertEquals(lines.size(), next);
    return pages.stream().allMatch(page -> mayEnd(lines, page.start(), page.end()));
  }

  /** The rules, from the text of the design. */
  private static boolean mayEnd(List<Line> lines, int start, int end) {
    if (end == lines.size()) {
      // One line alone on the last page.
      return start == 0 || end - start > 1;
    }
    Line above = lines.get(end - 1);
    Line below = lines.get(end);
    if (below.number > 1) {
      boolean widow = above.number < 2 || below.of - above.number < 2;
      boolean heading = below.kind == 'h';
      // No question here has more than 12 lines: it stays whole.
      return !widow && !heading && below.kind != 'q';
    }
    return below.kind != 'e' && !reaches(lines, end);
  }

  /**
   * Whether a question or heading above has fewer than two lines of what follows; a question's
   * answer may be shorter, and ends where the next question or a heading begins; a question that
   * another one follows has none.
   */
  private static boolean reaches(List<Line> lines, int end) {
    boolean begins = "qh".indexOf(lines.get(end).kind) >= 0;
    int counted = 0;
    for (int i = end - 1; i >= 0 && counted < 2; i--) {
      Line line = lines.get(i);
      boolean unanswered = lines.get(end).kind == 'q';
      if (line.kind == 'q' && begins && (unanswered || i < end - 1)) {
        return false;
      }
      if (line.number == line.of && (line.kind == 'q' || line.kind == 'h')) {
        return true;
      }
      counted += line.kind == 'e' && followsNothingElse(lines, i) ? 0 : 1;
    }
    return false;
  }

  private static boolean followsNothingElse(List<Line> lines, int at) {
    int i = at;
    while (i >= 0 && lines.get(i).kind == 'e') {
      i--;
    }
    return i >= 0;
  }

  private static String copy(Random random, String kinds, int most) {
    StringBuilder copy = new StringBuilder();
    int lines = 0;
    while (lines < most - 4) {
      char kind = kinds.charAt(random.nextInt(kinds.length()));
      int count = kind == 'e' || kind == 'h' ? 1 : 1 + random.nextInt(kind == 'q' ? 3 : 4);
      copy.append(kind).append(count).append(' ');
      lines += count;
    }
    return copy.toString().strip();
  }

  private static List<Line> lines(String copy) {
    List<Line> lines = new ArrayList<>();
    for (String word : copy.split(" ")) {
      int count = Integer.parseInt(word.substring(1));
      for (int i = 1; i <= count; i++) {
        lines.add(new Line(word.charAt(0), i, count));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "level", "notes", "level notes", "parts", "level parts notes"})
  void noOtherWayCostsLess(String with) {
    Random random = new Random(with.hashCode());
    PageSetup page = Copy.page(LINES);
    page = with.contains("level") ? page.withLevelSpreads() : page;
    for (int i = 0; i < FLOWS; i++) {
      String copy = copy(random, "ttqge", 15);
      copy = with.contains("notes") ? copy.replaceFirst("t3", "t3:2n" + random.nextInt(7)) : copy;
      copy =
          with.contains("parts")
              ? copy.replaceFirst(" t", random.nextBoolean() ? " - t" : " = t")
              : copy;
      List<Row> rows = new RowBuilder(300, LINES * Copy.GRID, FACES).build(Copy.of(copy));
      NoteRows notes = new NoteRows(rows);
      AllPages all = new AllPages(rows, notes, page);
      double best = all.best();
      double found = all.cost(new PageBreaker(rows, notes, page).pages());
      assertEquals(best, found, 1e-6 * Math.max(1, best), copy);
    }
  }
}
