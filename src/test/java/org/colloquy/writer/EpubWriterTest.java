package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Validators;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpubWriterTest {
  private static final Map<String, Interview> ROWS = WebInterviews.all();

  /** Every interview once, and each design with the one that has everything. */
  static Stream<Arguments> rows() {
    return HtmlWriterTest.rows();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void isValid(String name, String design) throws IOException {
    assertEquals(List.of(), Validators.epub(book(ROWS.get(name), design)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("rows")
  void keepsEveryWordInOrder(String name, String design) throws IOException {
    Interview interview = ROWS.get(name);
    List<Document> texts = texts(interview, design);
    texts.forEach(t -> t.select("[data-generated]").remove());
    for (Words.Unit unit : Words.of(interview)) {
      List<Element> found = new ArrayList<>();
      texts.forEach(t -> found.addAll(t.select("[id='" + HtmlWriterTest.id(unit.id()) + "']")));
      assertEquals(1, found.size(), unit.id());
      assertEquals(unit.words(), Words.split(found.get(0).text()), unit.id());
    }
    assertEquals(inOrder(interview), inOrder(texts));
  }

  /** The words without those of notes, which stand behind the part that calls them. */
  private static List<String> inOrder(Interview interview) {
    Set<String> notes = new HashSet<>();
    interview.notes().forEach(n -> notes.add(n.id()));
    List<String> words = new ArrayList<>();
    for (Words.Unit unit : Words.of(interview)) {
      if (!notes.contains(unit.id())) {
        words.addAll(unit.words());
      }
    }
    return words;
  }

  private static List<String> inOrder(List<Document> texts) {
    List<String> words = new ArrayList<>();
    for (Document text : texts) {
      text.select("section.notes").remove();
      words.addAll(Words.split(text.expectFirst("body").text()));
    }
    return words;
  }

  @Test
  void sameEditionGivesSameBytes() throws IOException {
    assertArrayEquals(
        book(Interviews.everything(), "magazine"), book(Interviews.everything(), "magazine"));
  }

  @Test
  void identifierFollowsTheWordsAndNothingElse() throws IOException {
    Interview interview = Interviews.ofLength(2, 10);
    String one = identifier(interview, "magazine");
    assertTrue(one.startsWith("urn:uuid:"), one);
    assertEquals(one, identifier(interview, "court"));
    assertNotEquals(one, identifier(Interviews.ofLength(2, 11), "magazine"));
  }

  private static String identifier(Interview interview, String design) throws IOException {
    return opf(interview, design).expectFirst("dc|identifier#uid").text();
  }

  @Test
  void packageSaysWhoDidWhat() throws IOException {
    Document opf = opf(Interviews.everything(), "plain");
    Map<String, String> roles = new HashMap<>();
    for (Element meta : opf.select("meta[property=role]")) {
      String id = meta.attr("refines").substring(1);
      roles.put(opf.getElementById(id).text(), meta.text());
    }
    assertEquals(Map.of("Ines Roth", "ivr", "Tomás Vidal", "ive", "Mara Lind", "trl"), roles);
    assertEquals("2019-04-03T00:00:00Z", opf.expectFirst("meta[property=dcterms:modified]").text());
    assertEquals("The Ferryman, Spring 2019", opf.expectFirst("dc|source").text());
    assertEquals("en", opf.expectFirst("package").attr("xml:lang"));
  }

  @Test
  void packageSaysHowItCanBeRead() throws IOException {
    Document opf = opf(Interviews.everything(), "plain");
    for (String property :
        List.of(
            "accessMode",
            "accessModeSufficient",
            "accessibilityFeature",
            "accessibilityHazard",
            "accessibilitySummary")) {
      assertNotNull(opf.selectFirst("meta[property=schema:" + property + "]"), property);
    }
    assertTrue(features(opf).contains("pageBreakMarkers"));
    assertTrue(!features(opf(Interviews.ofLength(2, 9), "plain")).contains("pageBreakMarkers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "everything in ar", "hostile words"})
  void carriesTheFontsItIsAskedTo(String name) throws IOException {
    Design design = Design.builtIn("magazine").with("epub.embed-fonts", "true");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.EPUB.write(Edition.of(ROWS.get(name), design), WriteOptions.DEFAULT, out);
    assertEquals(List.of(), Validators.epub(out.toByteArray()));
    ZipArchive zip = ZipArchive.open(out.toByteArray(), ZipLimits.DEFAULT);
    String css = new String(zip.read("EPUB/style.css").orElseThrow(), StandardCharsets.UTF_8);
    List<String> fonts = zip.names().stream().filter(n -> n.endsWith(".woff")).toList();
    assertTrue(fonts.contains("EPUB/fonts/serif-500-italic.woff"), fonts.toString());
    for (String font : fonts) {
      assertTrue(css.contains("url(" + font.substring("EPUB/".length()) + ")"), font);
    }
  }

  @Test
  void familyThatIsNotAtHandIsTold() throws IOException {
    Design design =
        Design.builtIn("plain").with("epub.embed-fonts", "true").with("fonts.serif", "Nowhere");
    Written written =
        Writers.EPUB.write(
            Edition.of(Interviews.everything(), design),
            WriteOptions.DEFAULT,
            new ByteArrayOutputStream());
    assertEquals(1, written.diagnostics().size(), written.diagnostics().toString());
    assertTrue(written.diagnostics().get(0).message().contains("Nowhere"));
  }

  @Test
  void conformanceIsClaimedWhereSomebodyCertifiesIt() throws IOException {
    String claim = "meta[property=dcterms:conformsTo]";
    assertEquals(null, opf(Interviews.everything(), "plain").selectFirst(claim));
    Interview interview = Interviews.everything();
    Metadata metadata =
        interview.metadata().toBuilder().extra("certified-by", "Harbour Library").build();
    Interview certified = interview.toBuilder().metadata(metadata).build();
    Document opf = opf(certified, "plain");
    Element claimed = opf.expectFirst(claim);
    assertEquals("EPUB Accessibility 1.1 - WCAG 2.2 Level AA", claimed.text());
    Element by = opf.expectFirst("meta[property=a11y:certifiedBy]");
    assertEquals("Harbour Library", by.text());
    assertEquals("#" + claimed.id(), by.attr("refines"));
    assertEquals(List.of(), Validators.epub(book(certified, "plain")));
  }

  private static List<String> features(Document opf) {
    return opf.select("meta[property=schema:accessibilityFeature]").eachText();
  }

  @Test
  void longInterviewsAreDividedAndTheContentsLeadIntoTheParts() throws IOException {
    Interview interview = ROWS.get("long enough for parts");
    List<Document> texts = texts(interview, "magazine");
    assertTrue(texts.size() >= 3, texts.size() + " documents");
    Document nav = document(interview, "magazine", "EPUB/nav.xhtml");
    List<Element> links = nav.select("nav[id=_toc] a");
    assertEquals(120, links.size());
    for (int i = 0; i < links.size(); i++) {
      String[] target = links.get(i).attr("href").split("#");
      assertEquals("q" + (i + 1), target[1]);
      assertNotNull(document(interview, "magazine", "EPUB/" + target[0]).getElementById(target[1]));
    }
  }

  @Test
  void partsBeginAtHeadings() throws IOException {
    List<Document> texts = texts(Interviews.everything(), "magazine");
    assertEquals(2, texts.size());
    assertEquals("h1", texts.get(1).expectFirst("section").attr("aria-labelledby"));
  }

  @Test
  void pagesOfTheSourceAreListed() throws IOException {
    Document nav = document(Interviews.everything(), "magazine", "EPUB/nav.xhtml");
    Element page = nav.expectFirst("nav[id=_page-list] a");
    assertEquals("12", page.text());
    assertEquals("text-1.xhtml#_page-12", page.attr("href"));
  }

  @Test
  void coverIsDescribed() throws IOException {
    Document cover = document(Interviews.everything(), "magazine", "EPUB/cover.xhtml");
    assertEquals("The Long Way Home. Tomás Vidal. Ines Roth", cover.expectFirst("img").attr("alt"));
  }

  private static Document opf(Interview interview, String design) throws IOException {
    return document(interview, design, "EPUB/package.opf");
  }

  private static Document document(Interview interview, String design, String name)
      throws IOException {
    ZipArchive zip = ZipArchive.open(book(interview, design), ZipLimits.DEFAULT);
    return parsed(zip, name);
  }

  private static List<Document> texts(Interview interview, String design) throws IOException {
    ZipArchive zip = ZipArchive.open(book(interview, design), ZipLimits.DEFAULT);
    List<Document> texts = new ArrayList<>();
    for (String name : zip.names()) {
      if (name.startsWith("EPUB/text")) {
        texts.add(parsed(zip, name));
      }
    }
    return texts;
  }

  private static Document parsed(ZipArchive zip, String name) throws IOException {
    byte[] bytes = zip.read(name).orElseThrow();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static byte[] book(Interview interview, String design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview, Design.builtIn(design));
    Writers.EPUB.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
