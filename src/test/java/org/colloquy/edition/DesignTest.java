package org.colloquy.edition;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DesignTest {
  @ParameterizedTest
  @MethodSource("names")
  void everyBuiltInDesignIsWithoutFault(String name) {
    assertEquals(List.of(), Design.check(name, Design.show(name)));
    Design design = Design.builtIn(name);
    assertEquals(name, design.name());
    for (Function<Design, Object> token : everything()) {
      assertTrue(token.apply(design) != null);
      for (Medium medium : Medium.values()) {
        assertTrue(token.apply(design.in(medium)) != null);
      }
    }
  }

  static List<String> names() {
    return Design.names();
  }

  private static List<Function<Design, Object>> everything() {
    return List.of(
        Design::page,
        Design::fonts,
        Design::colours,
        Design::text,
        Design::cjk,
        Design::title,
        Design::subtitle,
        Design::provenance,
        Design::introduction,
        Design::heading,
        Design::question,
        Design::answer,
        Design::label,
        Design::numbering,
        Design::contents,
        Design::dropCap,
        Design::pullQuote,
        Design::runningHead,
        Design::folio,
        Design::notes,
        Design::lineNumbers,
        Design::frame,
        Design::tabs,
        Design::keep,
        Design::hyphenation,
        Design::justification,
        Design::shorten,
        Design::figures,
        Design::dialogue,
        Design::events,
        Design::timeCodes,
        Design::speakersListOver,
        Design::pdf,
        Design::html,
        Design::epub,
        Design::docx);
  }

  /** Figures of the pages: what the lines leave below is what the margins say. */
  @ParameterizedTest
  @CsvSource({
    "magazine, 595.28, 793.70, 14.88, 40, 49.61, 99.21, 99.21",
    "archive, 432, 648, 13.5, 32, 48, 72, 144",
    "court, 612, 792, 24, 25, 126, 84, 108",
    "plain, 595.28, 841.89, 16, 42, 127.56, 80, 89.89",
  })
  void pages(
      String name,
      double width,
      double height,
      double grid,
      int lines,
      double left,
      double top,
      double bottom) {
    Tokens.Page page = Design.builtIn(name).page();
    assertAll(
        () -> assertEquals(width, page.width(), 0.01),
        () -> assertEquals(height, page.height(), 0.01),
        () -> assertEquals(grid, page.grid(), 0.01),
        () -> assertEquals(lines, page.lines()),
        () -> assertEquals(left, page.left(), 0.01),
        () -> assertEquals(top, page.top(), 0.01),
        () -> assertEquals(bottom, page.bottom(), 0.01),
        () ->
            assertEquals(
                width,
                page.left() + page.side() + page.gutter() + page.measure() + page.right(),
                0.01));
  }

  @Test
  void paperOfAnotherHeightChangesTheFootAlone() {
    Tokens.Page a4 = Design.builtIn("magazine").with("page.height", "297mm").page();
    assertEquals(52, a4.bottom() / 72 * 25.4, 0.01);
  }

  /** On paper of another size a line still holds enough, and all of it stays on the page. */
  @ParameterizedTest
  @CsvSource({
    "magazine, a4, 40, 3, 105",
    "magazine, letter, 40, 3, 105",
    "magazine, b5, 35, 3, 88",
    "magazine, a5, 30, 0, 116.92",
    "magazine, 6x9, 32, 0, 120.40",
    "plain, letter, 40, 0, 120",
    "plain, a5, 30, 0, 116.92",
    "plain, 6x9, 33, 0, 120",
    "archive, a5, 29, 0, 98.69",
    "archive, a4, 41, 0, 101.6",
    "archive, letter, 39, 0, 101.6",
  })
  void otherPaper(String name, String size, int lines, double side, double measure) {
    Tokens.Page page = Design.builtIn(name).with("page.size", size).page();
    double mm = 72 / 25.4;
    assertAll(
        () -> assertEquals(lines, page.lines()),
        () -> assertEquals(side, page.side() / page.unit(), 0.01),
        () -> assertEquals(measure, page.measure() / mm, 0.5),
        () -> assertTrue(page.left() >= 12 * mm, "left " + page.left()),
        () -> assertTrue(page.right() >= 12 * mm, "right " + page.right()),
        () -> assertTrue(page.top() >= 15 * mm, "top " + page.top()),
        () -> assertTrue(page.bottom() >= 15 * mm, "bottom " + page.bottom()));
  }

  @Test
  void namesOfPaperAreWidthAndHeight() {
    Design design = Design.builtIn("magazine").with("page.size", "letter");
    assertEquals(612, design.page().width(), 0.01);
    assertEquals(500, design.with("page.width", "500pt").page().width(), 0.01);
  }

  @Test
  void mediaSayItOtherwise() {
    Design magazine = Design.builtIn("magazine");
    assertAll(
        () -> assertEquals(Tokens.Align.JUSTIFY, magazine.in(Medium.PDF).text().style().align()),
        () -> assertEquals(Tokens.Align.START, magazine.in(Medium.HTML).text().style().align()),
        () -> assertEquals("18pt", magazine.in(Medium.DOCX).question().before().toString()),
        () -> assertEquals("1.5g", magazine.in(Medium.HTML).question().before().toString()),
        () -> assertFalse(magazine.in(Medium.DOCX).text().hyphenate()),
        () ->
            assertEquals(
                Tokens.LabelShow.NAMES, Design.builtIn("plain").in(Medium.DOCX).label().show()));
  }

  @Test
  void aValueSetForAllMediaHoldsInEach() {
    Design design = Design.builtIn("plain").with("question.before", "2g");
    assertEquals("2g", design.in(Medium.DOCX).question().before().toString());
    Design docx = Design.builtIn("plain").with("docx.question.before", "2g");
    assertEquals("2g", docx.in(Medium.DOCX).question().before().toString());
    assertEquals("1g", docx.in(Medium.PDF).question().before().toString());
  }

  @Test
  void styleThatIsNotSaidIsTheTexts() {
    Design court = Design.builtIn("court");
    assertEquals(Tokens.Face.MONO, court.question().style().face());
    assertEquals(12, court.size(court.subtitle()), 0);
    assertEquals(24, court.leading(court.question().style()), 0);
  }

  @Test
  void extendsMergesMapsDeeplyAndListsWhole() {
    Design design =
        Design.parse(
            "mine.yaml", "extends: magazine\npull-quote: {words: [5, 9]}\nfolio: {size: 8pt}");
    assertEquals(5, design.pullQuote().wordsFrom());
    assertEquals("16.5pt", design.pullQuote().style().size().toString());
    assertEquals(600, design.folio().style().weight());
    assertTrue(Design.parse("m", "extends: magazine\ndrop-cap: none").dropCap().isEmpty());
  }

  record Wrong(String yaml, Code code, int line, int column, String message, String hint) {}

  static Stream<Wrong> wrong() {
    return Stream.of(
        new Wrong("colour: {}", Code.D003, 1, 1, "'colours'", "page"),
        new Wrong("a: 1\nquestion: {befor: 1g}", Code.D003, 1, 1, "unknown key 'a'", "page"),
        new Wrong(
            "question:\n  befor: 1g", Code.D003, 2, 3, "did you mean 'before'?", "'question' has"),
        new Wrong(
            "question: {before: 1furlong}", Code.D004, 1, 20, "'1furlong' is not a length", "12pt"),
        new Wrong("label: {place: sied}", Code.D004, 1, 16, "did you mean 'side'?", "run-in"),
        new Wrong("page: {width: 3g}", Code.D004, 1, 15, "length of paper", "210mm"),
        new Wrong("page: 12", Code.D004, 1, 7, "no map", "width"),
        new Wrong("pull-quote: {words: [1]}", Code.D004, 1, 21, "2 values", "[..., ...]"),
        new Wrong("title: {steps: [[1, 2pt]]}", Code.D004, 1, 17, "3 values", "[..., ...]"),
        new Wrong("tabs: {label: -1}", Code.D004, 1, 15, "whole number", "3"),
        new Wrong("folio: {size: 1pt}\nfolio: {size: 2pt}", Code.D004, 2, 1, "twice", "keep one"),
        new Wrong("html: {question: {weight: x}}", Code.D004, 1, 27, "html.question.weight", "400"),
        new Wrong("epub: {measure: 3rem}", Code.D003, 1, 8, "measure", "'epub' has"),
        new Wrong("extends: magasine", Code.D001, 1, 10, "did you mean 'magazine'?", "archive"),
        new Wrong("- 1", Code.D004, 1, 1, "no map", "page"),
        new Wrong("page: [", Code.D002, 1, 8, "no YAML", "quotes"),
        new Wrong("page: &a {}\ntext: *a", Code.D005, 2, 7, "aliases", null),
        new Wrong("[".repeat(20_000), Code.D005, 1, 18, "levels", null),
        new Wrong("{a: ".repeat(2_000), Code.D005, 1, 69, "levels", null),
        new Wrong("text: {}\n---\ntext: {}", Code.D005, 3, 1, "one document", null),
        new Wrong("x".repeat(70_000), Code.D005, 0, 0, "characters", null));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void tellsWhatIsWrongAndWhere(Wrong row) {
    Diagnostic found = Design.check("mine.yaml", row.yaml()).get(0);
    assertEquals(row.code(), found.code());
    assertEquals("mine.yaml", found.source());
    assertEquals(row.line(), found.place().map(s -> s.line()).orElse(0), found::toString);
    assertEquals(row.column(), found.place().map(s -> s.column()).orElse(0), found::toString);
    assertTrue(found.message().contains(row.message()), found::toString);
    assertTrue(row.hint() == null || found.hint().contains(row.hint()), found::hint);
    ColloquyException thrown =
        assertThrows(ColloquyException.class, () -> Design.parse("mine.yaml", row.yaml()));
    assertEquals(found, thrown.diagnostic());
  }

  @Test
  void placesCountInUtf16WhateverStandsBefore() {
    Diagnostic found = Design.check("m", "fonts: {serif: \"\ud83d\ude0e\", size: 2}\r\n").get(0);
    assertEquals(22, found.span().column());
    assertEquals(21, found.span().start());
  }

  @Test
  void tellsAllThatIsWrong() {
    List<Diagnostic> found = Design.check("m", "one: 1\nlabel: {show: all}\ntwo: 2");
    assertEquals(
        List.of(Code.D003, Code.D003, Code.D004),
        found.stream().map(Diagnostic::code).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "question.befor, 1g, D003, did you mean 'before'?",
    "qestion.before, 1g, D003, did you mean 'question'?",
    "question.before, big, D004, 'big' is not a length",
    "question.before.more, 1g, D004, question.before",
    "question, 1g, D004, no map",
    "'', 1g, D003, unknown key",
    "html.question.weight, heavy, D004, html.question.weight",
  })
  void tellsWhatIsWrongWithAValueThatIsSet(String path, String value, Code code, String message) {
    Design plain = Design.builtIn("plain");
    ColloquyException thrown = assertThrows(ColloquyException.class, () -> plain.with(path, value));
    assertEquals(code, thrown.diagnostic().code());
    assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    assertTrue(thrown.diagnostic().place().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "label.question, Q:",
    "contents.title, '- What: a list'",
    "fonts.serif, '[x'",
    "label.after, ': '",
  })
  void textsAreSetAsTheyAre(String path, String value) {
    Design design = Design.builtIn("plain").with(path, value);
    List<String> texts =
        List.of(
            design.label().question(),
            design.contents().title(),
            design.fonts().serif(),
            design.label().after());
    assertTrue(texts.contains(value), texts::toString);
  }

  @Test
  void listsAndMapsAreSetAsYaml() {
    Design plain = Design.builtIn("plain");
    assertEquals(9, plain.with("pull-quote.words", "[5, 9]").pullQuote().wordsTo());
    assertEquals(4, plain.with("drop-cap", "{lines: 4}").dropCap().orElseThrow().lines());
    assertEquals(4, plain.with("drop-cap.lines", "4").dropCap().orElseThrow().lines());
  }

  @Test
  void faintTextInOneMediumIsAWarningThere() {
    Design faint = Design.parse("m", "html:\n  colours: {dark: {soft: \"#333333\"}}");
    assertEquals(1, faint.warnings().size(), faint.warnings().toString());
    Diagnostic warning = faint.warnings().get(0);
    assertEquals(Code.D006, warning.code());
    assertEquals(2, warning.span().line());
    assertEquals(26, warning.span().column());
    Design set = Design.builtIn("plain").with("epub.colours.light.ink", "#aaaaaa");
    assertEquals(1, set.warnings().size());
  }

  @Test
  void faintTextIsAWarningAtItsPlace() {
    Design faint = Design.parse("m", "colours:\n  light: {accent: \"#f0a59b\"}");
    Diagnostic warning = faint.warnings().get(0);
    assertEquals(Code.D006, warning.code());
    assertEquals(2, warning.span().line());
    assertEquals(19, warning.span().column());
    Tokens.Palette light = faint.colours().light();
    assertEquals(light.ink(), light.text(Tokens.Ink.ACCENT));
    assertEquals("#f0a59b", light.of(Tokens.Ink.ACCENT).hex());
    assertEquals(1, Design.builtIn("plain").with("colours.dark.ink", "#333333").warnings().size());
  }

  @ParameterizedTest
  @CsvSource({
    "'#1a1a1a', '#ffffff', 17.40",
    "'#8a1c1c', '#ffffff', 9.28",
    "'#595959', '#f6f3ee', 6.33",
    "'#e8e4dc', '#16181a', 14.04",
  })
  void contrast(String text, String ground, double expected) {
    double found = Colour.parse(text).orElseThrow().contrast(Colour.parse(ground).orElseThrow());
    assertEquals(expected, found, 0.006);
  }

  static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of("12pt", 12.0),
        Arguments.of("25.4mm", 72.0),
        Arguments.of("1in", 72.0),
        Arguments.of("2u", 100.0),
        Arguments.of("0.5g", 8.0),
        Arguments.of("2em", 20.0),
        Arguments.of("1rem", 12.0),
        Arguments.of("0", 0.0),
        Arguments.of("-0.008em", -0.08));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void lengthsInPoints(String text, double points) {
    Length length = Length.parse(text).orElseThrow();
    assertEquals(points, length.points(new Length.Scale(50, 16, 10)), 1e-9);
    assertEquals(length, Length.parse(length.toString()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"''", "pt", "12", "1 pt", "1e3pt", "1px", "NaNpt", "--1pt", "99999999pt", "1PT"})
  void noLengths(String text) {
    assertTrue(Length.parse(text).isEmpty());
  }

  @Test
  void unknownDesign() {
    ColloquyException thrown =
        assertThrows(ColloquyException.class, () -> Design.builtIn("magasine"));
    assertEquals(Code.D001, thrown.diagnostic().code());
    assertTrue(thrown.getMessage().contains("did you mean 'magazine'?"));
  }
}
