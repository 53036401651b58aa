package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.internal.typeset.font.FontRequest;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of both directions. */
class DirectionsTest {
  private static final double WIDE = 400;

  private final Typefaces typefaces = new Typefaces(Fonts.builtIn(), Hyphenators.builtIn());

  /** What is drawn from left to right, character by character. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he | שלום | םולש",
        "he | שלום עולם | םלוע םולש",
        "he | בשנת 1974 באתי | יתאב 1974 תנשב",
        "he | אמר Good day לכולם | םלוכל Good day רמא",
        "he | (שלום) | )םולש(", // their glyphs are mirrored
        "he | 12.5 | 12.5",
        "en | He said שלום עולם to me | He said םלוע םולש to me",
        "en | שלום was all that she said | םולש was all that she said",
        "ar | سلام 12 كتاب | باتك 12 مالس",
        "ar | سنة ١٨٩٢ | ١٨٩٢ ةنس",
      })
  void runsStandInTheirDirection(String language, String text, String drawn) {
    List<SetLine> lines = set(text, language, Align.START, WIDE);
    assertEquals(1, lines.size());
    assertEquals(drawn, drawn(lines.get(0)));
    assertEquals(text, read(lines));
  }

  @ParameterizedTest
  @CsvSource({"he, שלום, true", "ar, سلام, true", "he, 12, true", "en, day, false"})
  void startIsWhereTextBegins(String language, String text, boolean right) {
    SetLine line = set(text, language, Align.START, WIDE).get(0);
    Fragment first = (Fragment) line.parts().get(0);
    assertEquals(right ? WIDE : 0, right ? first.x() + first.width() : first.x(), 0.01);
    SetLine ended = set(text, language, Align.END, WIDE).get(0);
    Fragment last = (Fragment) ended.parts().get(0);
    assertEquals(right ? 0 : WIDE, right ? last.x() : last.x() + last.width(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({"he, שלום עולם טוב", "ar, سلام كتاب بيت", "he, שלום day 12"})
  void linesAreJustifiedAndLoseNothing(String language, String words) {
    String text = (words + " ").repeat(40).strip();
    List<SetLine> lines = set(text, language, Align.JUSTIFY, 150);
    assertTrue(lines.size() > 4);
    assertEquals(text, read(lines).strip());
    for (SetLine line : lines.subList(0, lines.size() - 1)) {
      double left = Double.MAX_VALUE;
      double right = 0;
      for (Ink ink : inks(line)) {
        if (!ink.text.isBlank()) {
          left = Math.min(left, ink.x);
          right = Math.max(right, ink.end);
        }
      }
      assertEquals(0, left, 0.05);
      assertEquals(150, right, 0.05);
    }
  }

  private List<SetLine> set(String text, String language, Align align, double measure) {
    TextStyle style = TextStyle.of(FontRequest.regular("EB Garamond"), 10, 0);
    List<Piece> pieces = List.of(new Piece.Run(text, style, language, 1));
    return SetParagraph.set(pieces, Shape.of(12, align), measure, typefaces);
  }

  private static String read(List<SetLine> lines) {
    StringBuilder text = new StringBuilder();
    for (SetLine line : lines) {
      for (Placement part : line.parts()) {
        text.append(((Fragment) part).glyphs().text());
      }
    }
    return text.toString();
  }

  private record Ink(double x, double end, String text) {}

  private static String drawn(SetLine line) {
    StringBuilder text = new StringBuilder();
    inks(line).stream()
        .sorted(Comparator.comparingDouble(Ink::x))
        .forEach(i -> text.append(i.text));
    return text.toString();
  }

  private static List<Ink> inks(SetLine line) {
    List<Ink> inks = new ArrayList<>();
    for (Placement part : line.parts()) {
      Fragment fragment = (Fragment) part;
      Glyphs glyphs = fragment.glyphs();
      double x = glyphs.backward() ? fragment.x() + fragment.width() : fragment.x();
      for (int i = 0; i < glyphs.count(); i++) {
        double width = glyphs.advance(i) * fragment.size() / 1000;
        x -= glyphs.backward() ? width : 0;
        inks.add(new Ink(x, x + width, glyphs.text(i)));
        x += glyphs.backward() ? 0 : width;
      }
    }
    return inks;
  }
}
