package org.colloquy.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WordXmlTest {
  static Stream<String[]> texts() {
    return Stream.of(
        row("en", "plain", "<w:r>{plain}</w:r>"),
        row("en", "a\tb\nc", "<w:r>{a}<w:tab/>{b}<w:br/>{c}</w:r>"),
        row("en", "co\u00adop", "<w:r>{co}<w:softHyphen/>{op}</w:r>"),
        row("en", "", ""),
        row("en", " < & \u201cx\u201d\u2026 ", "<w:r>{ &lt; &amp; \u201cx\u201d\u2026 }</w:r>"),
        row(
            "en",
            "a \u05d0\u05d1 b",
            "<w:r>{a }</w:r><w:r><w:rPr><w:rtl/></w:rPr>{\u05d0\u05d1}</w:r><w:r>{ b}</w:r>"),
        row(
            "he",
            "\u05d0 12 \u05d1",
            "<w:r><w:rPr><w:rtl/></w:rPr>{\u05d0 }</w:r><w:r>{12}</w:r>"
                + "<w:r><w:rPr><w:rtl/></w:rPr>{ \u05d1}</w:r>"),
        row(
            "ja",
            "\u6cb3\u2026",
            "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>{\u6cb3\u2026}</w:r>"),
        row("ja", "weir", "<w:r>{weir}</w:r>"));
  }

  private static String[] row(String language, String text, String expected) {
    return new String[] {
      language, text, expected.replace("{", "<w:t xml:space=\"preserve\">").replace("}", "</w:t>")
    };
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsBecomeRuns(String language, String text, String expected) {
    XmlWriter xml = new XmlWriter();
    new WordXml(xml, new WordContext(language, "Mono", false, java.util.Map.of()))
        .text(text, WordRun.PLAIN);
    assertEquals(expected, new String(xml.toByteArray(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a|\"a\"", "say \"x\"|\"say \\\"x\\\"\"", "a\\b|\"a\\\\b\""})
  void argumentsOfFieldsAreQuoted(String text, String expected) {
    assertEquals(expected, WordXml.quoted(text));
  }

  @Test
  void bookmarksHaveNamesThatWordTakes() {
    Bookmarks bookmarks = new Bookmarks();
    assertEquals(new Bookmarks.Mark(1, "q1"), bookmarks.of("q1"));
    assertEquals("Q1_2", bookmarks.of("Q1").name());
    assertEquals("a_1", bookmarks.of("a-1").name());
    assertEquals("a_1_2", bookmarks.of("a.1").name());
    assertEquals("x".repeat(40), bookmarks.of("x".repeat(50)).name());
    assertEquals("x".repeat(38) + "_2", bookmarks.of("x".repeat(60)).name());
    assertEquals(new Bookmarks.Mark(1, "q1"), bookmarks.of("q1"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, false, false", "zh-Hant-TW, true, false", "JA, true, false", "he, false, true",
    "ar-EG, false, true", "az-Arab, false, true", "ar-Latn, false, false", "und, false, false"
  })
  void scriptsOfLanguages(String tag, boolean eastAsian, boolean rightToLeft) {
    assertEquals(eastAsian, Scripts.eastAsian(tag));
    assertEquals(rightToLeft, Scripts.rightToLeft(tag));
  }

  @Test
  void theFirstLetterDecidesTheDirection() {
    assertTrue(Scripts.beginsRightToLeft("12 (\u05d0) a"));
    assertFalse(Scripts.beginsRightToLeft("12 (a) \u05d0"));
    assertFalse(Scripts.beginsRightToLeft("12"));
  }
}
