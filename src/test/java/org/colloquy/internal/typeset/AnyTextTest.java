package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text thrown together, in any measure and shape: nothing is lost, nothing leaves the measure. */
class AnyTextTest {
  private static final Fonts FONTS = Fonts.builtIn();

  /** No cluster of those below is wider, in points; some are joined by no-break spaces. */
  private static final double WIDEST = 40;

  private static final String[] SCRAPS = {
    "a",
    "office",
    "AVATAR",
    " ",
    "  ",
    " ",
    "\t",
    "\n",
    "\u00a0",
    "\u202f",
    "\u2003",
    "-",
    "—",
    "/",
    "http://a.bc/d_e?f=g&h",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u2060",
    "e\u0301",
    "\u0301",
    "漢",
    "字，",
    "「",
    "\u3000",
    "😀",
    "👍🏽",
    "ж",
    "Ω",
    "שלום",
    "(",
    ")",
    "“",
    "”",
    "1,234.50",
    "%",
    "supercalifragilistic",
    "\u2028",
    "\ufeff",
    "ffi",
    ".",
    "?",
    "!"
  };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 26, 54, 110, 145, 165, 173, 199})
  void isKeptAndStaysInTheMeasure(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      double measure = 5 + random.nextInt(300);
      List<Piece> pieces = pieces(random);
      Paragraph paragraph = Paragraph.of(pieces, shape(random), 1);
      PageSetup page = new PageSetup(400, 600, 20, 20, measure, 16, 30, false);
      Layout layout = new Typesetter(FONTS).set(new Flow(page, List.of(paragraph), Furniture.NONE));
      assertEquals(expected(pieces), Read.text(layout));
      List<Problem> overfull = new ArrayList<>(layout.problems());
      overfull.removeIf(problem -> problem.kind() != Kind.OVERFULL_LINE);
      if (measure > WIDEST) {
        assertEquals(List.of(), overfull, () -> Read.text(layout) + " in " + measure);
      }
      for (Read.Line line : Read.lines(layout)) {
        boolean over = !overfull.isEmpty() || measure <= WIDEST;
        assertTrue(over || line.right() <= 20 + measure + 0.05, line + " of " + measure);
      }
    }
  }

  private static List<Piece> pieces(Random random) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      TextStyle style = random.nextBoolean() ? Prose.TEXT : Prose.BOLD;
      Features all = Features.of(Feature.values());
      style = random.nextInt(3) == 0 ? style.withTracking(0.05).withFeatures(all) : style;
      pieces.add(new Piece.Run(text.toString(), style, random.nextBoolean() ? "en" : "tr", 1));
    }
    return pieces;
  }

  private static Shape shape(Random random) {
    Align align = Align.values()[random.nextInt(4)];
    Shape shape = Shape.of(16, align).withTiedWords(random.nextInt(4));
    return random.nextInt(4) == 0 ? shape.balancedAvoiding(Set.of("a", "office")) : shape;
  }

  private static String expected(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      String run = Normalizer.normalize(((Piece.Run) piece).text(), Normalizer.Form.NFC);
      text.append(run.replaceAll("[\t\n\u2028]", " "));
    }
    return text.toString();
  }
}
