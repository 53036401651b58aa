package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses, paths and endless words, in every measure: no line is ever too long. */
class AddressLinesTest {
  private static final Typesetter TYPESETTER = new Typesetter(Fonts.builtIn());

  private static final String ADDRESS =
      "You find it at <a href=\"https://tides.example.org/papers/2031/VA-To-AVATAR_of-the-moon.pdf"
          + "?page=12&part=tide-tables&year=2031\">the table of tides</a>, which we made ourselves.";

  private static final String PATH =
      "harbour/Tables/AVATAR/2031.05.12/Tide-Tables_for_all_Waters-of-the-North.Type.To.Voyage";

  private static final String ENDLESS = "Wa" + "VATfiLYTo".repeat(14) + "." + "Ty1".repeat(30);

  @ParameterizedTest
  @EnumSource
  void noLineIsTooLong(Align align) {
    for (String text : List.of(ADDRESS, PATH, ENDLESS)) {
      for (int measure = 20; measure < 320; measure += 3) {
        Layout layout = set(text, align, measure);
        assertEquals(text, Read.text(layout));
        assertEquals(List.of(), told(layout, Kind.OVERFULL_LINE), text + " in " + measure);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAddressEndsLinesAtItsSigns(Align align) {
    for (int measure = 100; measure < 320; measure += 3) {
      Layout layout = set(ADDRESS, align, measure);
      assertEquals(List.of(), told(layout, Kind.FORCED_BREAK), "in " + measure);
      List<Read.Line> lines = Read.lines(layout);
      for (Read.Line line : lines.subList(0, lines.size() - 1)) {
        String text = line.text();
        assertTrue("/.-_?&= ".indexOf(text.charAt(text.length() - 1)) >= 0, text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWordThatNoLineHoldsIsBrokenAnywhereAndTold(Align align) {
    Layout layout = set(ENDLESS, align, 200);
    assertTrue(told(layout, Kind.FORCED_BREAK).size() >= 3);
    // The parts fill their lines: the word is not cut into more of them than it need be.
    List<Read.Line> lines = Read.lines(layout);
    double width = 0;
    for (Read.Line line : lines) {
      width += line.right() - 10;
    }
    if (align == Align.START || align == Align.JUSTIFY) {
      assertTrue(lines.size() <= Math.ceil(width / 190), lines.toString());
    }
  }

  private static Layout set(String text, Align align, double measure) {
    LineRules.Spaces spaces = new LineRules.Spaces(0.8, 1, 1.33, 2, -0.008, 0.012);
    LineRules.Protrusion edges = new LineRules.Protrusion(0.6, 0.7, 0.7, 0.5, 0.25, 0.35);
    LineRules plain = LineRules.PLAIN;
    LineRules rules =
        new LineRules(plain.filling(), spaces, edges, plain.hyphenation(), plain.lastLine(), 3);
    PageSetup page = new PageSetup(measure + 20, 800, 10, 10, measure, 16, 48, false);
    Piece run = new Piece.Run(text, Prose.TEXT, "en", 1);
    Paragraph paragraph = Paragraph.of(List.of(run), Shape.of(16, align).with(rules), 1);
    return TYPESETTER.set(new Flow(page, List.of(paragraph), Furniture.NONE));
  }

  private static List<Problem> told(Layout layout, Kind kind) {
    List<Problem> told = new ArrayList<>(layout.problems());
    told.removeIf(problem -> problem.kind() != kind);
    return told;
  }
}
