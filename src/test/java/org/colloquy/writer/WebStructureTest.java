package org.colloquy.writer;

import static org.colloquy.testing.Interviews.prose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Origin;
import org.colloquy.model.Remark;
import org.colloquy.testing.Interviews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages and books are built of their parts. */
class WebStructureTest {
  @ParameterizedTest
  @CsvSource({
    "magazine, centred-above, > p.number + p.label",
    "magazine, run-in, > p.label + .said > .number:first-child",
    "magazine, side, > p.label > .number:first-child",
    "archive, centred-above, > p.number + .said",
    "archive, run-in, > .said > .number:first-child + .label",
    "archive, side, > .said > .number.beside:first-child + .label"
  })
  void numberStandsOnceAndWhereTheDesignSays(String design, String place, String where)
      throws IOException {
    standsOnce(page(edition(Interviews.everything(), design, place)), where);
  }

  /** Labels stand above questions in books, so that there is no line for a number to run into. */
  @ParameterizedTest
  @CsvSource({
    "centred-above, > p.number",
    "run-in, > .said > .number:first-child",
    "side, > p.label > .number:first-child"
  })
  void numberStandsOnceInBooks(String place, String where) throws IOException {
    standsOnce(book(edition(Interviews.everything(), "archive", place), "text-1.xhtml"), where);
  }

  private static void standsOnce(Document text, String where) {
    assertEquals(List.of("1"), text.select("#q1 [data-generated=number]").eachText());
    assertEquals(1, text.select("#q1 " + where).size(), text.select("#q1").outerHtml());
  }

  private static Edition edition(Interview interview, String design, String numbers) {
    return Edition.of(
        interview,
        Design.builtIn(design).with("numbering", "{questions: " + numbers + ", from: 1}"));
  }

  @Test
  void whatAHeadingBeginsStandsWithinItsSection() throws IOException {
    Interview.Builder talk = Interview.builder();
    int[] levels = {2, 3, 3, 2};
    for (int i = 0; i < levels.length; i++) {
      talk.block(new Heading("h" + i, levels[i], List.of(new Inline.Text("Part " + i))));
      talk.block(remark(i, null));
    }
    Element main = page(Edition.of(talk.build())).expectFirst("main");
    assertEquals(2, main.select("> section[aria-labelledby]").size());
    assertEquals(2, main.select("#h0 ~ section.part").size());
    for (int i = 0; i < levels.length; i++) {
      assertEquals("h" + i, main.expectFirst("#r" + i).parent().expectFirst("h2, h3").id());
    }
    assertEquals(0, main.select("section.part:not(:has(.turn))").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "magazine"})
  void conversationIsListedByFiveMinutes(String design) throws IOException {
    Interview.Builder talk = Interview.builder();
    int[] minutes = {0, 3, 4, 6, 7, 18, 21, 22};
    for (int i = 0; i < minutes.length; i++) {
      talk.block(remark(i, Duration.ofMinutes(minutes[i])));
    }
    Edition edition = Edition.of(talk.build(), Design.builtIn(design));
    List<String> listed = List.of("#r0", "#r3", "#r5", "#r6");
    Element nav = page(edition).expectFirst("nav");
    assertEquals(listed, nav.select("a").eachAttr("href"));
    assertEquals("06:00 Turn 3.", nav.select("a").get(1).text());
    assertEquals(
        listed.stream().map(l -> "text.xhtml" + l).toList(),
        book(edition, "nav.xhtml").select("#_toc a").eachAttr("href"));
    Edition none = Edition.of(talk.build(), Design.builtIn(design).with("contents.place", "none"));
    assertTrue(page(none).select("nav").isEmpty());
  }

  @Test
  void everyPageHasOneTitle() throws IOException {
    for (Interview interview : WebInterviews.all().values()) {
      List<Element> titles = page(Edition.of(interview)).select("h1");
      assertEquals(1, titles.size());
      assertTrue(titles.get(0).hasText() || titles.get(0).hasAttr("id"), titles.toString());
    }
  }

  private static Remark remark(int number, Duration time) {
    return new Remark("r" + number, null, null, time, prose("Turn " + number + "."), Origin.NONE);
  }

  private static Document page(Edition edition) throws IOException {
    return Jsoup.parse(new String(written(edition, Writers.HTML), StandardCharsets.UTF_8));
  }

  private static Document book(Edition edition, String name) throws IOException {
    ZipArchive zip = ZipArchive.open(written(edition, Writers.EPUB), ZipLimits.DEFAULT);
    String text = new String(zip.read("EPUB/" + name).orElseThrow(), StandardCharsets.UTF_8);
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private static byte[] written(Edition edition, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
