package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages and books owe to a language's script, and to who is named in it. */
class WebScriptsTest {
  /** A letter for which no face is at hand, so that the cover is drawn in vectors. */
  private static final String IN_NO_FACE = "\u0915";

  @ParameterizedTest
  @CsvSource({
    "en, oldstyle-nums, Noto Serif TC",
    "de, oldstyle-nums, Noto Serif TC",
    "ja, lining-nums, Noto Serif JP",
    "ko, lining-nums, Noto Serif KR",
    "zh, lining-nums, Noto Serif SC",
    "zh-Hant, lining-nums, Noto Serif TC",
    "zh-HK, lining-nums, Noto Serif HK",
    "he, lining-nums, Noto Serif TC",
    "ar, lining-nums, Noto Serif TC"
  })
  void familiesAndFiguresAreThoseOfTheLanguage(String language, String figures, String family)
      throws IOException {
    String css = style(in(language), "magazine");
    assertEquals(figures, value(css, "text-figures"));
    assertTrue(value(css, "serif").contains('"' + family + '"'), value(css, "serif"));
  }

  @ParameterizedTest
  @CsvSource({"he, 550, rtl, 500", "ar, 550, rtl, 500", "en, 50, '', 50", "ja, 50, '', 50"})
  void coverIsReadFromTheSideOfItsScript(String language, int x, String direction, int rule)
      throws IOException {
    Document cover = parsed(titled(in(language), "Low " + IN_NO_FACE), "EPUB/cover.svg");
    assertTrue(cover.select("text").size() > 2);
    for (Element line : cover.select("text")) {
      assertEquals(x, Integer.parseInt(line.attr("x")));
      assertEquals(direction, line.attr("direction"));
    }
    assertEquals(rule, Integer.parseInt(cover.select("rect").last().attr("x")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Q, A",
    "de, FRAGE, Jonas Feld",
    "zh, 问, 答",
    "en, Interviewer, Jonas Feld",
    "en, Ines Roth, Jonas Feld"
  })
  void aMarkIsNobodysName(String language, String asks, String answers) throws IOException {
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title("Low " + IN_NO_FACE).language(language).build())
            .speaker(speaker("s1", asks, Role.INTERVIEWER))
            .speaker(speaker("s2", answers, Role.INTERVIEWEE))
            .build();
    List<String> names = List.of(answers, asks).stream().filter(n -> n.indexOf(' ') > 0).toList();
    assertEquals(names, parsed(interview, "EPUB/package.opf").select("dc|creator").eachText());
    List<String> lines = new ArrayList<>(names);
    lines.add("Low " + IN_NO_FACE);
    assertEquals(
        Set.copyOf(lines),
        Set.copyOf(parsed(interview, "EPUB/cover.svg").select("text").eachText()));
  }

  private static Speaker speaker(String id, String name, Role role) {
    return Speaker.builder(id, name).labels(List.of(name)).role(role).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void textIsNoLargerOnNarrowScreens(String design) throws IOException {
    String css = style(Interviews.everything(), design);
    assertTrue(rem(css, "narrow-text") <= rem(css, "text-size"));
    assertTrue(rem(css, "narrow-grid") >= 1.2 * rem(css, "narrow-text"));
  }

  @Test
  void emphasisIsUprightWhereNoItalicsAre() throws IOException {
    for (String language : List.of("ja", "zh", "ko", "he", "ar")) {
      assertTrue(
          style(in(language), "plain").lines().anyMatch(l -> upright(l, language)), language);
    }
  }

  private static boolean upright(String rule, String language) {
    return rule.contains(":lang(" + language + ")")
        && rule.contains(" em")
        && rule.contains("font-style: normal; ")
        && rule.contains("font-weight: 600");
  }

  private static double rem(String css, String name) {
    String value = value(css, name);
    assertTrue(value.endsWith("rem"), value);
    return Double.parseDouble(value.substring(0, value.length() - 3));
  }

  private static String value(String css, String name) {
    Matcher found = Pattern.compile("\n  --" + name + ": ([^;\n]*);").matcher(css);
    assertTrue(found.find(), name);
    return found.group(1);
  }

  private static Interview titled(Interview interview, String title) {
    Metadata metadata = interview.metadata().toBuilder().title(title).build();
    return interview.toBuilder().metadata(metadata).build();
  }

  private static Interview in(String language) {
    Interview interview = Interviews.everything();
    Metadata metadata = interview.metadata().toBuilder().language(language).build();
    return interview.toBuilder().metadata(metadata).build();
  }

  private static String style(Interview interview, String design) throws IOException {
    byte[] page = written(interview, Design.builtIn(design), Writers.HTML);
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).expectFirst("style").data();
  }

  private static Document parsed(Interview interview, String name) throws IOException {
    byte[] book = written(interview, Design.builtIn("magazine"), Writers.EPUB);
    byte[] file = ZipArchive.open(book, ZipLimits.DEFAULT).read(name).orElseThrow();
    return Jsoup.parse(new String(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static byte[] written(Interview interview, Design design, Writer writer)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
