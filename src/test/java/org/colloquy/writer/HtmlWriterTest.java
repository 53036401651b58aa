package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Validators;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
  private static final Map<String, Interview> ROWS = WebInterviews.all();

  /** Every interview once, and each design with the one that has everything. */
  static Stream<Arguments> rows() {
    Stream<Arguments> interviews =
        ROWS.keySet().stream().map(name -> Arguments.of(name, "magazine"));
    Stream<Arguments> designs =
        Design.names().stream()
            .filter(d -> !d.equals("magazine"))
            .flatMap(d -> Stream.of("everything", "many speakers").map(n -> Arguments.of(n, d)));
    return Stream.concat(interviews, designs);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void isValid(String name, String design) throws Exception {
    assertEquals(List.of(), Validators.html(page(ROWS.get(name), design)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void isWellFormedXml(String name, String design) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page(ROWS.get(name), design)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void keepsEveryWordInOrder(String name, String design) throws IOException {
    Interview interview = ROWS.get(name);
    Element main = parsed(interview, design).expectFirst("main");
    main.select("[data-generated]").remove();
    List<String> all = new ArrayList<>();
    for (Words.Unit unit : Words.of(interview)) {
      Element element = main.getElementById(id(unit.id()));
      assertNotNull(element, unit.id());
      assertEquals(unit.words(), Words.split(element.text()), unit.id());
      all.addAll(unit.words());
    }
    if (!name.startsWith("notes")) {
      assertEquals(all, Words.split(main.text()));
    }
  }

  /** Where the words of a unit stand. */
  static String id(String unit) {
    boolean ofTitle =
        unit.equals(Words.TITLE) || unit.equals(Words.SUBTITLE) || unit.equals(Words.DECK);
    return ofTitle ? "_" + unit : unit;
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void linksLeadSomewhereAndIdsAreUnique(String name, String design) throws IOException {
    Document page = parsed(ROWS.get(name), design);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), "twice: " + element.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertTrue(ids.contains(labelled.attr("aria-labelledby")), labelled.attr("aria-labelledby"));
    }
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void headingsSkipNoLevel(String name, String design) throws IOException {
    int before = 1;
    for (Element heading : parsed(ROWS.get(name), design).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading.outerHtml() + " behind h" + before);
      before = level;
    }
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void holdsNoScriptAndFetchesNothing(String name, String design) throws IOException {
    Document page = parsed(ROWS.get(name), design);
    assertEquals(1, page.select("script").size());
    assertEquals("application/ld+json", page.expectFirst("script").attr("type"));
    assertEquals(List.of(), page.select("link, iframe, object, embed, form, base"));
    for (Element image : page.select("img")) {
      assertTrue(image.attr("src").startsWith("data:image/"), image.attr("src"));
    }
    String style = page.expectFirst("style").data();
    assertFalse(style.contains("url(") || style.contains("@import"));
  }

  @Test
  void sameEditionGivesSameBytes() throws IOException {
    assertArrayEquals(
        page(Interviews.everything(), "magazine"), page(Interviews.everything(), "magazine"));
  }

  @Test
  void exchangeIsLabelledByItsQuestion() throws IOException {
    Element exchange =
        parsed(Interviews.everything(), "magazine").expectFirst("section[role=doc-qna]");
    Element question = exchange.expectFirst("#q1 > h2");
    assertEquals(question.id(), exchange.attr("aria-labelledby"));
    assertEquals("How did you come to the river, and why did you stay?", question.text());
    assertEquals("Ines Roth: ", exchange.expectFirst("#q1 > .label").wholeText());
    assertEquals("q1", exchange.expectFirst("#q1 > a.anchor").text());
  }

  @Test
  void carriesTheFontsItIsAskedTo() throws Exception {
    Design design = Design.builtIn("archive").with("html.embed-fonts", "true");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.HTML.write(Edition.of(Interviews.everything(), design), WriteOptions.DEFAULT, out);
    assertEquals(List.of(), Validators.html(out.toByteArray()));
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(page.contains("src: url(data:font/woff;base64,"));
    assertTrue(page.contains("--serif: \"Colloquy Serif\", \"EB Garamond\""));
  }

  @Test
  void pullQuotesAreForTheEyeAlone() throws IOException {
    Path sample = Path.of("samples/interviews/woman-in-the-box.md");
    Interview interview = Colloquy.create().read(sample).interview();
    Design design = Design.builtIn("magazine").with("pull-quote.show", "true");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.HTML.write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    List<Element> quotes = page.select("aside");
    assertFalse(quotes.isEmpty());
    for (Element quote : quotes) {
      assertEquals("true", quote.attr("aria-hidden"));
      assertEquals("pull-quote", quote.attr("data-generated"));
      String sentence = quote.text();
      Element said = quote.parent();
      quote.remove();
      assertTrue(said.text().contains(sentence), sentence);
    }
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    Writers.HTML_PARTS.write(Edition.of(interview, design), WriteOptions.DEFAULT, book);
    assertFalse(book.toString(StandardCharsets.ISO_8859_1).contains("pull-quote"));
  }

  @Test
  void pullQuoteThatIsNoneIsTold() throws IOException {
    Interview interview = Interviews.ofLength(4, 700);
    Metadata metadata = interview.metadata().toBuilder().extra("pull", "a1/999").build();
    Edition edition =
        Edition.of(interview.toBuilder().metadata(metadata).build(), Design.builtIn("magazine"));
    List<Diagnostic> said =
        Writers.HTML
            .write(edition, WriteOptions.DEFAULT, new ByteArrayOutputStream())
            .diagnostics();
    assertEquals(List.of(Code.P003), said.stream().map(Diagnostic::code).toList());
  }

  @Test
  void linkWithinALinkIsTold() throws IOException {
    for (Writer writer : List.of(Writers.HTML, Writers.EPUB)) {
      Edition edition = Edition.of(ROWS.get("notes and links within each other"));
      List<Diagnostic> said =
          writer.write(edition, WriteOptions.DEFAULT, new ByteArrayOutputStream()).diagnostics();
      assertEquals(List.of(Code.W003), said.stream().map(Diagnostic::code).toList(), writer.name());
      assertTrue(said.get(0).message().contains("in[n]er"), said.get(0).message());
    }
  }

  @Test
  void notesLeadBack() throws IOException {
    Document page = parsed(Interviews.everything(), "magazine");
    Element call = page.expectFirst("a[role=doc-noteref]");
    Element note = page.expectFirst("section[role=doc-endnotes] > [role=doc-footnote]");
    assertEquals("#" + note.id(), call.attr("href"));
    assertEquals("#" + call.id(), note.expectFirst("a[role=doc-backlink]").attr("href"));
    assertEquals("1", call.text());
  }

  @Test
  void tellsSearchEnginesWhoAsksAndAnswers() throws IOException {
    String json = parsed(Interviews.everything(), "plain").expectFirst("script").data();
    for (String part :
        List.of(
            "\"@type\":\"Article\"",
            "\"author\":[{\"@type\":\"Person\",\"name\":\"Ines Roth\"}]",
            "\"about\":[{\"@type\":\"Person\",\"name\":\"Tomás Vidal\"",
            "\"translator\":[{\"@type\":\"Person\",\"name\":\"Mara Lind\"}]",
            "\"isPartOf\":{\"@type\":\"PublicationIssue\",\"name\":\"Spring 2019\",\"isPartOf\":"
                + "{\"@type\":\"Periodical\",\"name\":\"The Ferryman\"}}",
            "\"publisher\":{\"@type\":\"Organization\",\"name\":\"River \\u0026 Sons\"}")) {
      assertTrue(json.contains(part), part + " in " + json);
    }
  }

  @Test
  void saysWhichPicturesAreLeftOutAndWhy() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(ROWS.get("pictures that can't be shown"));
    List<Diagnostic> said = Writers.HTML.write(edition, WriteOptions.DEFAULT, out).diagnostics();
    assertEquals(
        List.of(Code.W003, Code.W003, Code.W003), said.stream().map(Diagnostic::code).toList());
    assertEquals(
        List.of(
            "the picture 'gone.png' can't be read: no such file; it is left out",
            "the picture 'x.svg' is no SVG; it is left out",
            "the picture 'huge.png' has 4294967296 pixels, more than 100000000; it is left out"),
        said.stream().map(Diagnostic::message).toList());
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("[A huge]"));
  }

  @Test
  void languageIsSaidOnlyWhereKnown() throws IOException {
    assertEquals("zh-Hant", root("everything in zh-Hant").attr("lang"));
    assertEquals("rtl", root("everything in ar").attr("dir"));
    assertEquals("und", root("everything in und").attr("lang"));
    assertEquals("und", root("everything in no_tag!").attr("lang"));
    Element french = parsed(ROWS.get("everything in ar"), "plain").expectFirst("[lang=fr]");
    assertEquals("ltr", french.attr("dir"));
  }

  private static Element root(String name) throws IOException {
    return parsed(ROWS.get(name), "magazine").expectFirst("html");
  }

  private static Document parsed(Interview interview, String design) throws IOException {
    return Jsoup.parse(new String(page(interview, design), StandardCharsets.UTF_8));
  }

  private static byte[] page(Interview interview, String design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview, Design.builtIn(design));
    Writers.HTML.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
