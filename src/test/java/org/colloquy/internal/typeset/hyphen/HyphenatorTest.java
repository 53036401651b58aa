package org.colloquy.internal.typeset.hyphen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
  private static final Hyphenators ALL = Hyphenators.builtIn();

  static List<String> byTex() {
    try (InputStream in = HyphenatorTest.class.getResourceAsStream("tex.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("byTex")
  void dividesAsTexDoes(String row) {
    String[] cells = row.split("\t");
    Hyphenator language = ALL.of(tag(cells[0])).orElseThrow();
    String word = cells[1].replace("-", "");
    assertEquals(cells[1], divided(word, language.patterns().divide(word, 2, 2)));
  }

  private static String tag(String name) {
    return name.equals("fi-x-school") ? "fi" : name;
  }

  private static String divided(String word, int[] places) {
    StringBuilder out = new StringBuilder(word);
    for (int i = places.length - 1; i >= 0; i--) {
      out.insert(places[i], '-');
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    // as a design asks for, three letters on either side
    "en, declaration, dec-la-ra-tion",
    "en, DECLARATION, DEC-LA-RA-TION",
    "en, second, sec-ond",
    "en-GB, second, second",
    "en, also, also",
    // German has two letters before
    "de, Übersetzung, Über-set-zung",
    "de, erinnern, er-in-nern",
    "de, Zuckerbäcker, Zu-cker-bä-cker",
    "de-AT, Zuckerbäcker, Zu-cker-bä-cker",
    // exceptions: a word that is never divided, one that is only where its entry says
    "en, projects, projects",
    "en, associates, asso-ciates",
  })
  void keepsTheLeastLetters(String tag, String word, String divided) {
    int[] places = ALL.of(tag).orElseThrow().divide(word, 3, 3);
    assertEquals(divided, divided(word, places));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en",
    "en-GB-oxendict, en-AU",
    "EN_gb, en-NZ",
    "de-CH, de",
    "de-DE-1901, de-1901",
    "pt-BR, pt",
    "es-419, es",
    "nb-NO, no",
    "el-GR, el-monoton",
    "zh-Latn-pinyin, zh-Latn",
    "sr-Latn-x-any, none",
    "zh, none",
    "ru, none",
    "sv, none",
    "'', none",
  })
  void findsALanguageByItsTag(String tag, String same) {
    if (same.equals("none")) {
      assertTrue(ALL.of(tag).isEmpty());
    } else {
      assertSame(ALL.of(same).orElseThrow().patterns(), ALL.of(tag).orElseThrow().patterns());
    }
  }

  /** Every language is there, can be read, and carries its licence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "af",
        "be",
        "bg",
        "cu",
        "cy",
        "da",
        "de-1901",
        "de-1996",
        "de-ch-1901",
        "el-monoton",
        "el-polyton",
        "en-gb",
        "en-us",
        "es",
        "et",
        "eu",
        "fi",
        "fr",
        "fur",
        "ga",
        "gl",
        "grc",
        "hr",
        "it",
        "la",
        "la-x-classic",
        "la-x-liturgic",
        "lt",
        "mn-cyrl",
        "nb",
        "nl",
        "nn",
        "oc",
        "pl",
        "pms",
        "pt",
        "rm",
        "sl",
        "sq",
        "tk",
        "uk",
        "zh-latn-pinyin"
      })
  void hasPatternsWithTheirLicence(String tag) {
    assertTrue(ALL.of(tag).isPresent());
    String name = tag.equals("fi") ? "fi-x-school" : tag;
    assertNotNull(HyphenatorTest.class.getResource(name + ".licence.txt"), name);
  }

  @Test
  void takesPatternsFromOutside() throws PatternException {
    Patterns patterns = Patterns.parse("% an invented tongue\n\\patterns{ a1b .zz2a % no\n b1c}\n");
    Hyphenator own = ALL.with("xx", patterns).of("xx-YY").orElseThrow();
    assertArrayEquals(new int[] {1, 2}, own.divide("abc", 1, 1));
    assertArrayEquals(
        new int[] {3}, ALL.with("de", patterns).of("de").orElseThrow().divide("mmabc", 3, 2));
    assertFalse(ALL.of("xx").isPresent());
  }

  @Test
  void exceptionsOutrankPatterns() throws PatternException {
    Patterns patterns = Patterns.parse("\\patterns{a1b}\n\\hyphenation{ba-ba ab}");
    assertArrayEquals(new int[] {2}, patterns.divide("Baba", 1, 1));
    assertArrayEquals(new int[] {}, patterns.divide("ab", 1, 1));
    assertArrayEquals(new int[] {2}, patterns.divide("cab", 1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``;1;1;there are no patterns in it, which are letters with digits between",
        "`% only words about it`;1;1;there are no patterns in it, which are letters with digits between",
        "`a1b\n b12c`;2;4;'b12c' has two digits side by side",
        "`just a list of words`;1;1;there are no patterns in it, which are letters with digits between",
        "`a1b 3 `;1;5;'3' is no pattern: it has no letter",
        "`<!DOCTYPE html>`;1;1;'<!DOCTYPE' is no pattern",
        "`a1b a.1b`;1;6;'a.1b' is no pattern",
        "`\\patterns{a1b`;1;14;its group of patterns has no closing brace",
        "`\\patterns{a1b}\n\\hyphenation{ba=ba}`;2;16;'ba=ba' is no word with hyphens",
      })
  void saysWhereAFileIsMalformed(String text, int line, int column, String message) {
    PatternException e = assertThrows(PatternException.class, () -> Patterns.parse(text));
    assertEquals(message, e.getMessage());
    assertEquals(line, e.line());
    assertEquals(column, e.column());
  }

  @Test
  void refusesAnEndlessPattern() {
    String text = "a1".repeat(200);
    PatternException e = assertThrows(PatternException.class, () -> Patterns.parse(text));
    assertEquals("a pattern is longer than 80 characters", e.getMessage());
  }
}
