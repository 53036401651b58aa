package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.FontRequest;
import org.colloquy.internal.typeset.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How single paragraphs break; in a face of ten characters an inch, so that one can count. */
class LinesTest {
  private static final Fonts FONTS = Fonts.builtIn();
  private static final TextStyle MONO =
      TextStyle.of(FontRequest.regular("Courier Prime"), 10, 0).withFeatures(Features.NONE);

  /** Courier Prime is 1228 of 2048 units wide. */
  private static final double CHARACTER = 10 * 1228 / 2048.0;

  /** Columns, text and its lines. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "20;one two three;one two three",
        "9;one two three;one two |three",
        "6;aaa bb cc ddddd;aaa |bb cc |ddddd",
        "8;party-to-party;party-|to-party",
        "6;a\u00a0b c\u00a0d e;a\u00a0b |c\u00a0d e",
        "12;see http://ab.cd/ef/gh?i=j now;see http://|ab.cd/ef/gh?|i=j now",
        "5;abcdefghijkl;abcde|fghij|kl",
        "9;soft\u00adhyphen;soft\u00ad|hyphen",
        "20;soft\u00adhyphen;soft\u00adhyphen",
        "4;ab \u2014 cd;ab \u2014 |cd",
        "7;work ? yes;work ? |yes",
        "7;one  two  three;one  |two  |three",
        "4;   a b c;   a |b c",
      })
  void breaksWhereItMay(int columns, String text, String lines) {
    assertEquals(lines, broken(columns, text, Shape.of(16, Align.START)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // evenly, in as few lines as can be
        "20;one two three four five six;one two three |four five six",
        // not after an article, if another break of as many lines will do
        "16;hunting for the snark;hunting |for the snark",
        // yet after it if there is no other way
        "9;a the snarks;a the |snarks",
      })
  void balancesTitles(int columns, String text, String lines) {
    Shape shape = Shape.of(16, Align.START).balancedAvoiding(Set.of("the", "a", "for"));
    assertEquals(lines, broken(columns, text, shape));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "14;aaaa bbbb cccc dd;2;aaaa bbbb |cccc dd",
        "16;aaaa bbbb cccc ddd;2;aaaa bbbb |cccc ddd",
        "8;aaaaaa bbbbbb;2;aaaaaa |bbbbbb",
      })
  void tiesTheLastWords(int columns, String text, int words, String lines) {
    assertEquals(lines, broken(columns, text, Shape.of(16, Align.START).withTiedWords(words)));
  }

  @Test
  void indentsAndAlignments() {
    assertEquals(30, first("abc", Shape.of(16, Align.START).withIndents(10, 0, 20)).x(), 0.01);
    double free = 100 - 3 * CHARACTER;
    assertEquals(free, first("abc", Shape.of(16, Align.END)).x(), 0.01);
    assertEquals(free / 2, first("abc", Shape.of(16, Align.CENTRE)).x(), 0.01);
  }

  @Test
  void justifiedLinesEndAtTheMeasureButForTheLast() {
    String text = new Prose(3).words(200);
    Piece run = new Piece.Run(text, Prose.TEXT, "en", 1);
    Paragraph paragraph = Paragraph.of(List.of(run), Shape.of(16, Align.JUSTIFY), 1);
    List<Read.Line> lines = Read.lines(set(340, paragraph));
    assertTrue(lines.size() > 10);
    for (Read.Line line : lines.subList(0, lines.size() - 1)) {
      assertEquals(340, line.right(), 0.02, line.toString());
    }
    assertTrue(lines.get(lines.size() - 1).right() < 340);
  }

  @Test
  void aParagraphWithHolesIsSetRaggedAndReported() {
    String text = "aaaaaaaaaa bbbbbbbbbbbbb c ddddddddddddd eeee";
    Paragraph paragraph = mono(text, Shape.of(16, Align.JUSTIFY));
    Layout layout = set(14.5 * CHARACTER, paragraph);
    assertEquals(Kind.SET_RAGGED, layout.problems().get(0).kind());
    assertEquals(text, Read.text(layout));
  }

  @Test
  void aWordTooLongIsBrokenAndReported() {
    Layout layout = set(5.5 * CHARACTER, mono("abcdefghijkl", Shape.of(16, Align.START)));
    assertEquals(
        List.of(
            new Problem(Kind.FORCED_BREAK, 7, 1, "abcde"),
            new Problem(Kind.FORCED_BREAK, 7, 1, "fghij")),
        layout.problems());
  }

  @Test
  void aSingleGlyphTooWideIsPlacedAndReported() {
    Layout layout = set(0.5 * CHARACTER, mono("ab", Shape.of(16, Align.START)));
    assertEquals("ab", Read.text(layout));
    assertEquals(2, layout.problems().stream().filter(p -> p.kind() == Kind.OVERFULL_LINE).count());
  }

  @Test
  void aCharacterThatNoFontHasBecomesABoxAndIsReported() {
    Layout layout = set(200, mono("a \ud808\udc00\ud808\udc01 b", Shape.of(16, Align.START)));
    List<String> boxes = new ArrayList<>();
    for (Placement placement : layout.pages().get(0).placements()) {
      if (placement instanceof Placement.MissingGlyph box) {
        boxes.add(box.text());
        assertTrue(box.width() > 4 && box.height() > 5);
      } else if (placement instanceof Fragment fragment) {
        for (int i = 0; i < fragment.glyphs().count(); i++) {
          assertTrue(fragment.glyphs().id(i) > 0);
        }
      }
    }
    assertEquals(List.of("\ud808\udc00", "\ud808\udc01"), boxes);
    assertEquals("a \ud808\udc00\ud808\udc01 b", Read.text(layout));
    assertEquals(
        List.of(
            new Problem(Kind.MISSING_GLYPH, 7, 1, "\ud808\udc00"),
            new Problem(Kind.MISSING_GLYPH, 7, 1, "\ud808\udc01")),
        layout.problems());
  }

  @Test
  void fragmentsSayHowTheTextGoesOn() {
    String text = "one party-line a soft\u00adword";
    Layout layout = set(10.5 * CHARACTER, mono(text, Shape.of(16, Align.START)));
    List<String> found = new ArrayList<>();
    for (Placement placement : layout.pages().get(0).placements()) {
      found.add(Read.text(placement) + "|" + ((Fragment) placement).ending());
    }
    assertEquals(
        List.of(
            "one party-|" + Ending.WORD,
            "line a |" + Ending.LINE,
            "soft\u00adword|" + Ending.PARAGRAPH),
        found);
    layout = set(6 * CHARACTER, mono("soft\u00adword", Shape.of(16, Align.START)));
    Fragment head = (Fragment) layout.pages().get(0).placements().get(0);
    assertEquals(Ending.HYPHEN, head.ending());
    assertEquals("\u00ad", head.glyphs().text(4));
    assertEquals(head.font().glyph('-'), head.glyphs().id(4));
  }

  @Test
  void piecesOfOneWordDoNotPart() {
    Piece bold = new Piece.Run("bb", MONO.withColour(9), "en", 8);
    Piece plain = new Piece.Run("aaa ", MONO, "en", 7);
    Piece end = new Piece.Run("cc.", MONO, "en", 9);
    Paragraph paragraph = Paragraph.of(List.of(plain, bold, end), Shape.of(16, Align.START), 1);
    List<Read.Line> lines = Read.lines(set(7.5 * CHARACTER, paragraph));
    assertEquals(List.of("aaa ", "bb", "cc."), lines.stream().map(Read.Line::text).toList());
    assertEquals(lines.get(1).y(), lines.get(2).y());
    assertTrue(lines.get(0).y() < lines.get(1).y());
  }

  @Test
  void gapsAreSpacesOfTheirWidthWhereNoLineEnds() {
    Piece label = new Piece.Run("Q:", MONO, "en", 7);
    Piece gap = new Piece.Gap(30, MONO, 7);
    Piece text = new Piece.Run("word word", MONO, "en", 8);
    Layout layout =
        set(
            30 + 7 * CHARACTER,
            Paragraph.of(List.of(label, gap, text), Shape.of(16, Align.START), 1));
    assertEquals("Q: word word", Read.text(layout));
    List<Placement> placements = layout.pages().get(0).placements();
    assertEquals(30 + 2 * CHARACTER, ((Fragment) placements.get(2)).x(), 0.01);
    assertEquals(4, placements.size());
  }

  @Test
  void textAsksForLineBreaks() {
    Piece one = new Piece.Run("one", MONO, "en", 1);
    Piece two = new Piece.Run("two", MONO, "en", 3);
    Paragraph paragraph =
        Paragraph.of(
            List.of(one, new Piece.Newline(2), new Piece.Newline(2), two),
            Shape.of(16, Align.START),
            1);
    List<Read.Line> lines = Read.lines(set(200, paragraph));
    assertEquals(2, lines.size());
    assertEquals(lines.get(0).y() + 32, lines.get(1).y(), 0.01);
  }

  private static String broken(int columns, String text, Shape shape) {
    StringBuilder out = new StringBuilder();
    double last = -1;
    Layout layout = set((columns + 0.5) * CHARACTER, mono(text, shape));
    for (Placement placement : layout.pages().get(0).placements()) {
      Fragment fragment = (Fragment) placement;
      out.append(last >= 0 && fragment.y() != last ? "|" : "").append(Read.text(fragment));
      last = fragment.y();
    }
    return out.toString();
  }

  private static Fragment first(String text, Shape shape) {
    return (Fragment) set(100, mono(text, shape)).pages().get(0).placements().get(0);
  }

  private static Paragraph mono(String text, Shape shape) {
    return Paragraph.of(List.of(new Piece.Run(text, MONO, "en", 7)), shape, 7);
  }

  private static Layout set(double measure, Paragraph paragraph) {
    PageSetup page = new PageSetup(500, 1000, 0, 0, measure, 16, 60, false);
    return new Typesetter(FONTS).set(new Flow(page, List.of(paragraph), Furniture.NONE));
  }
}
