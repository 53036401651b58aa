package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.LineRules.Hyphenation;
import org.colloquy.internal.typeset.LineRules.LastLine;
import org.colloquy.internal.typeset.LineRules.Protrusion;
import org.colloquy.internal.typeset.LineRules.Spaces;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every justified line, over many paragraphs of many measures. */
class JustifiedLinesTest {
  private static final Fonts FONTS = Fonts.builtIn();
  private static final Spaces SPACES = new Spaces(0.8, 1, 1.33, 2, -0.008, 0.012);
  private static final Protrusion OUT = new Protrusion(0.6, 0.7, 0.7, 0.5, 0.25, 0.35);
  private static final Hyphenation HYPHENS = new Hyphenation(true, 6, 3, 3, 2, false, false);
  private static final LineRules RULES =
      new LineRules(LineRules.Filling.BEST, SPACES, OUT, HYPHENS, LastLine.DEFAULT, 3);
  private static final double SPACE =
      new Typesetter(FONTS).width(" ", Prose.TEXT, "en") / Prose.TEXT.size();

  @ParameterizedTest
  @ValueSource(ints = {200, 250, 288, 297, 340, 420})
  void everyLineFillsItsMeasureWithinTheLimits(int measure) {
    int hyphens = 0;
    for (int seed = 0; seed < 25; seed++) {
      String text = new Prose(seed).words(40 + 10 * seed);
      Layout layout = set(measure, text, RULES);
      assertEquals(text, Read.text(layout).replace("\u00ad", ""));
      List<Fragment> lines = lines(layout);
      boolean ragged = lines.size() < 3 || !layout.problems().isEmpty();
      int row = 0;
      for (int i = 0; i < lines.size(); i++) {
        Fragment line = lines.get(i);
        boolean last = i == lines.size() - 1;
        String what = measure + " " + seed + " " + Read.text(line);
        row = ends(line) ? row + 1 : 0;
        hyphens += row > 0 ? 1 : 0;
        assertTrue(row <= 3, what);
        assertEquals(-out(line, 0), line.x(), 0.01, what);
        if (!ragged && !last) {
          assertEquals(measure + out(line, end(line) - 1), right(line), 0.01, what);
          assertSpaces(line, what);
        } else {
          assertTrue(right(line) <= measure + out(line, end(line) - 1) + 0.01, what);
        }
      }
      assertLastLine(measure, lines);
    }
    assertTrue(hyphens > 0, "no hyphen anywhere");
  }

  private static boolean ends(Fragment line) {
    return line.ending() == Ending.HYPHEN
        || line.ending() == Ending.WORD && Read.text(line).endsWith("-");
  }

  /** Word spaces and letters within the limits, both wider or both narrower. */
  private static void assertSpaces(Fragment line, String what) {
    double letter = Double.NaN;
    double space = SPACE;
    for (int i = 0; i + 1 < end(line); i++) {
      String text = line.glyphs().text(i);
      double advance = line.glyphs().advance(i) / 1000;
      if (text.equals(" ")) {
        space = advance / SPACE;
      } else if (text.equals("n")) {
        // Kerning only takes away.
        letter =
            Double.isNaN(letter) ? advance - plain("n") : Math.max(letter, advance - plain("n"));
      }
    }
    assertTrue(space >= 0.7985 && space <= 2.001, what + ": spaces of " + space);
    if (!what.contains("\u2014") && !Double.isNaN(letter)) {
      // Beyond their limit letters move only where spaces are at theirs.
      double most = space > 1.99 ? 0.0305 : 0.0125;
      assertTrue(letter > -0.0085 && letter < most, what + ": letters moved by " + letter);
      assertTrue((space - 1) * letter >= -1e-4, what + ": " + space + " against " + letter);
    }
  }

  private static double plain(String letter) {
    return new Typesetter(FONTS).width(letter, Prose.TEXT, "en") / Prose.TEXT.size();
  }

  private static void assertLastLine(double measure, List<Fragment> lines) {
    String last = Read.text(lines.get(lines.size() - 1));
    boolean several = last.strip().indexOf(' ') > 0;
    Fragment line = lines.get(lines.size() - 1);
    assertTrue(
        several || line.width() >= 0.12 * measure || lines.size() == 1,
        measure + " " + lines.size() + " " + last);
  }

  /** What the sign at an end of a line may stand out by. */
  private static double out(Fragment line, int glyph) {
    String text = line.glyphs().text(glyph);
    double part =
        switch (text) {
          case "-", "\u00ad" -> OUT.hyphen();
          case ".", "," -> OUT.period();
          case "\u2014" -> OUT.dash();
          case "\u201c", "\u201d" -> OUT.quote();
          case ";", ":" -> OUT.colon();
          default -> 0;
        };
    String shown = text.equals("\u00ad") ? "-" : text;
    return part == 0 ? 0 : part * new Typesetter(FONTS).width(shown, Prose.TEXT, "en");
  }

  /** How many glyphs show. */
  private static int end(Fragment line) {
    int end = line.glyphs().count();
    while (end > 1 && line.glyphs().text(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private static double right(Fragment line) {
    double width = 0;
    for (int i = 0; i < end(line); i++) {
      width += line.glyphs().advance(i);
    }
    return line.x() + width * line.size() / 1000;
  }

  /** A paragraph that one word, or a few, keep from filling its lines. */
  @ParameterizedTest
  @CsvSource({
    // how many words, how often one that can't be divided; short lines, and what is told
    "200, 1000, 0, ",
    "200, 70, 4, UNFILLED_LINE",
    "200, 60, 6, UNFILLED_LINE",
    "60, 6, 0, SET_RAGGED",
    "6, 5, 0, ",
  })
  void aLineThatCannotBeFilledSpoilsNoOther(int words, int every, int most, Problem.Kind told) {
    StringBuilder text = new StringBuilder();
    String[] prose = new Prose(7).words(words).split(" ");
    for (int i = 0; i < prose.length; i++) {
      boolean endless = i % every == every - 1;
      text.append(i > 0 ? " " : "").append(endless ? "WORDSWITHOUTANYEND_".repeat(2) : prose[i]);
    }
    Layout layout = set(340, text.toString(), RULES);
    assertEquals(text.toString(), Read.text(layout).replace("\u00ad", ""));
    List<Fragment> lines = lines(layout);
    int shorter = 0;
    for (Fragment line : lines.subList(0, lines.size() - 1)) {
      shorter += right(line) < 340 + out(line, end(line) - 1) - 0.01 ? 1 : 0;
    }
    List<Problem.Kind> kinds = layout.problems().stream().map(Problem::kind).toList();
    assertEquals(told == null ? List.of() : List.of(told), kinds, lines.size() + " " + shorter);
    if (told != Problem.Kind.SET_RAGGED && lines.size() >= 3) {
      assertTrue(shorter <= most, shorter + " of " + lines.size());
      assertEquals(most > 0, shorter > 0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // an ordinary word, and one at the start of a sentence
        "I was told of the international comm|ittee;true",
        "International comm|ittee meetings;true",
        // names and capitals are left whole
        "I met Montgomery Featherstonehaugh there;false",
        "I met MONTGOMERY FEATHERSTONEHAUGH there;false",
        // nor the last word
        "we were all in the neighbourhood;false",
      })
  void dividesOrdinaryWordsAlone(String text, boolean divided) {
    String words = text.replace("|", "");
    boolean any = false;
    for (int measure = 60; measure < 220; measure += 3) {
      for (Fragment line : lines(set(measure, words, RULES.with(HYPHENS), Align.START))) {
        any |= line.ending() == Ending.HYPHEN;
      }
    }
    assertEquals(divided, any, text);
  }

  @Test
  void germanNounsAreNoNames() {
    boolean any = false;
    for (int measure = 60; measure < 220; measure += 3) {
      String text = "Wir haben mit der Nachbarschaft und der Verantwortung gelebt";
      Piece run = new Piece.Run(text, Prose.TEXT, "de-AT", 1);
      Shape shape = Shape.of(16, Align.START).with(RULES);
      for (Fragment line : lines(layout(measure, Paragraph.of(List.of(run), shape, 1)))) {
        any |= line.ending() == Ending.HYPHEN;
      }
    }
    assertTrue(any);
  }

  @Test
  void aSoftHyphenOutranksPatterns() {
    for (int measure = 20; measure < 100; measure += 5) {
      for (Fragment line : lines(set(measure, "declara\u00adtion a", RULES, Align.START))) {
        if (line.ending() == Ending.HYPHEN) {
          assertTrue("declara\u00ad".endsWith(Read.text(line)), Read.text(line));
        }
      }
    }
  }

  @Test
  void headingsAreNotDivided() {
    Shape shape = Shape.of(16, Align.START).with(RULES).withTiedWords(2);
    assertFalse(shape.rules().hyphenation().on());
  }

  @Test
  void aNotchNarrowsTheFirstLines() {
    String text = new Prose(5).words(120);
    Shape shape = Shape.of(16, Align.JUSTIFY).with(RULES).withNotch(3, 40);
    Piece run = new Piece.Run(text, Prose.TEXT, "en", 1);
    List<Fragment> lines = lines(layout(300, Paragraph.of(List.of(run), shape, 1)));
    for (int i = 0; i < lines.size() - 1; i++) {
      Fragment line = lines.get(i);
      assertEquals((i < 3 ? 40 : 0) - out(line, 0), line.x(), 0.01);
      assertEquals(300 + out(line, end(line) - 1), right(line), 0.01);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "9;one two three;one two |three",
        "6;a-b-c d-e-f;a-b-c |d-e-f",
        "4;a-b-c d-e-f;a-b-|c d-|e-f",
        "5;ab cdefghijkl m;ab |cdefg|hijkl |m",
        "8;see a/b/c/d/e;see |a/b/c/d/|e",
        "7;one -- two;one -- |two",
      })
  void aTypewriterTakesWhatFits(int columns, String text, String lines) {
    TextStyle courier =
        TextStyle.of(
            org.colloquy.internal.typeset.font.FontRequest.regular("Courier Prime"), 10, 0);
    double column = new Typesetter(FONTS).width("m", courier, "en");
    Piece run = new Piece.Run(text, courier, "en", 1);
    Shape shape = Shape.of(16, Align.START).with(LineRules.TYPEWRITER);
    StringBuilder out = new StringBuilder();
    for (Fragment line :
        lines(layout((columns + 0.3) * column, Paragraph.of(List.of(run), shape, 1)))) {
      out.append(out.length() > 0 ? "|" : "").append(Read.text(line));
    }
    assertEquals(lines, out.toString());
  }

  /** Twice the text, at most some more than twice the work; and so for endless words and breaks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "words ",
        "Words-and-more ",
        "endless",
        "a\u200b",
        "\u00ad",
        "http://a.b/c_d?e=f&"
      })
  void workGrowsWithTheText(String unit) {
    for (Align align : List.of(Align.JUSTIFY, Align.START)) {
      // Long enough that lines may end anywhere: before, there are fewer ways to try.
      long small = work(unit.repeat(4_000), align);
      long large = work(unit.repeat(16_000), align);
      assertTrue(large <= 4.5 * small + 4 * 16_000, unit + align + ": " + small + " then " + large);
    }
  }

  private static long work(String text, Align align) {
    Shape shape = Shape.of(16, align).with(RULES);
    Typefaces faces = new Typefaces(FONTS, Hyphenators.builtIn());
    ParagraphText source = new ParagraphText(List.of(Prose.run(text, 1)), faces);
    LineWidths widths = LineWidths.of(shape, 300);
    ItemList items = new ItemBuilder(source, shape, widths.narrowest()).build();
    LineCost cost = align == Align.JUSTIFY ? new JustifiedCost(RULES) : new RaggedCost(RULES);
    LineBreaker breaker = new LineBreaker(items, widths, cost, RULES);
    breaker.breaks();
    return breaker.work() + items.size();
  }

  private static List<Fragment> lines(Layout layout) {
    List<Fragment> lines = new ArrayList<>();
    for (Page page : layout.pages()) {
      for (Placement placement : page.placements()) {
        lines.add((Fragment) placement);
      }
    }
    return lines;
  }

  private static Layout set(double measure, String text, LineRules rules) {
    return set(measure, text, rules, Align.JUSTIFY);
  }

  private static Layout set(double measure, String text, LineRules rules, Align align) {
    Shape shape = Shape.of(16, align).with(rules);
    return layout(measure, Paragraph.of(List.of(Prose.run(text, 1)), shape, 1));
  }

  private static Layout layout(double measure, Paragraph paragraph) {
    PageSetup page = new PageSetup(600, 3000, 0, 0, measure, 16, 180, false);
    return new Typesetter(FONTS).set(new Flow(page, List.of(paragraph), Furniture.NONE));
  }
}
