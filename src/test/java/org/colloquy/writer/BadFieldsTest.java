package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Answer;
import org.colloquy.model.Characters;
import org.colloquy.model.Content;
import org.colloquy.model.Contributor;
import org.colloquy.model.Directions;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.InvalidInterviewException;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Validators;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in any field of an interview is text: never active, never an invalid file. */
class BadFieldsTest {
  private static final Map<String, String> VALUES = values();

  private static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("script", "</title></style></script><script>alert(1)</script>");
    values.put("handler", "\" onload=\"alert(1)\" x='");
    values.put("address", "javascript:alert(1)");
    values.put("markup", "]]> --> <!-- <![CDATA[ <?php &amp; &#0; &#xD800; &nbsp; <br>");
    values.put("sheet", "} body { background: url(javascript:x) } \\3c \"; @import 'x'");
    values.put("controls", "a\u0000b\u0001c\u0008d\u000be\u001bf\u007fg\u0085h\u009f");
    values.put("directions", "a\u202eb\u202dc\u2066d\u2067e\u200ff\u061c");
    values.put("surrogates", "a\ud800b\udc00c\udc00\ud800");
    values.put("noncharacters", "a\ufffeb\uffffc\ufdd0d\ud83f\udffee\udbff\udfff");
    values.put("marks", "\ufeffa\u2028b\u2029c\u0300\u200b\u00ad");
    values.put("blank", " \t\u00a0\u3000");
    values.put("long word", "x".repeat(20_000));
    return values;
  }

  static Stream<String> names() {
    return VALUES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void pageIsInertAndValid(String name) throws Exception {
    byte[] page = written(Writers.HTML, interview(cleaned(name)));
    Document parsed = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    assertAll(
        () -> assertEquals(List.of(), Validators.html(page)), () -> assertInert(parsed, true));
  }

  @ParameterizedTest
  @MethodSource("names")
  void bookIsInertAndValid(String name) throws Exception {
    byte[] book = written(Writers.EPUB, interview(cleaned(name)));
    assertEquals(List.of(), Validators.epub(book));
    ZipArchive zip = ZipArchive.open(book, ZipLimits.DEFAULT);
    for (String file : zip.names()) {
      if (file.endsWith(".xhtml") || file.endsWith(".svg")) {
        String text = new String(zip.read(file).orElseThrow(), StandardCharsets.UTF_8);
        assertInert(Jsoup.parse(text, "", Parser.xmlParser()), false);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void wordsOfAMillionLettersAreKept(String name) throws Exception {
    String part = cleaned(name) + "x";
    String word = part.repeat(1_000_000 / part.length());
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title("Rope").language("en").build())
            .block(new Answer("a1", null, null, Interviews.prose(word)))
            .build();
    byte[] page = written(Writers.HTML, interview);
    assertTrue(page.length > word.length() / 2, "of " + word.length() + ": " + page.length);
    assertInert(Jsoup.parse(new String(page, StandardCharsets.UTF_8)), true);
  }

  /** What no file could hold does not come past the model: readers clean it, and tell so. */
  @ParameterizedTest
  @ValueSource(strings = {"controls", "directions", "surrogates", "noncharacters"})
  void modelRefusesWhatNoFileCanHold(String name) {
    assertThrows(InvalidInterviewException.class, () -> interview(VALUES.get(name)));
  }

  /** A value as readers hand it to the model. */
  private static String cleaned(String name) {
    return Directions.closed(Characters.cleaned(VALUES.get(name)));
  }

  private static void assertInert(Document document, boolean data) {
    for (Element element : document.getAllElements()) {
      String name = element.normalName();
      boolean known = data && element.attr("type").equals("application/ld+json");
      assertFalse(name.equals("script") && !known, element.outerHtml());
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertFalse(key.startsWith("on"), key);
        boolean address = key.endsWith("href") || key.equals("src");
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        assertFalse(address && value.startsWith("javascript"), value);
      }
    }
  }

  private static byte[] written(Writer writer, Interview interview) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview, Design.builtIn("magazine"));
    writer.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private static Interview interview(String bad) {
    Interview.Builder out = Interview.builder().metadata(metadata(bad));
    out.speaker(Speaker.builder("q", bad).role(Role.INTERVIEWER).description(bad).build());
    out.speaker(Speaker.builder("a", bad + "2").role(Role.INTERVIEWEE).build());
    out.resource(new Resource("pic", bad, bad, () -> Interviews.bytes(bad)));
    List<Inline> inlines = inlines(bad);
    out.block(new Narration("n1", "aside", Interviews.prose(bad)));
    out.block(new Heading("h1", 1, inlines));
    out.block(new Event("e1", "pause", inlines));
    out.block(new Question("q1", "q", bad, Interviews.prose(bad)));
    out.block(new Answer("a1", "a", bad, contents(bad, inlines)));
    return out.note(new Note("note1", Interviews.prose(bad))).build();
  }

  private static Metadata metadata(String bad) {
    return Metadata.builder()
        .title(bad)
        .subtitle(bad)
        .deck(bad)
        .language(bad)
        .publication(new Metadata.Publication(bad, bad))
        .publisher(bad)
        .contributor(new Contributor(bad, bad, bad))
        .contributor(new Contributor(bad, "ivr", bad))
        .description(bad)
        .subjects(List.of(bad))
        .rights(bad)
        .accessRestriction(bad)
        .identifiers(List.of(new Metadata.Identifier(bad, bad)))
        .recording(bad)
        .extra("certified-by", bad)
        .extra("pull", bad)
        .build();
  }

  private static List<Inline> inlines(String bad) {
    Inline text = new Inline.Text(bad);
    return List.of(
        text,
        new Inline.Code(bad, Origin.NONE),
        new Inline.Sound(bad, "laughter", null, Origin.NONE),
        new Inline.Gap(bad, null, Origin.NONE),
        new Inline.LanguageSpan(bad, List.of(text), Origin.NONE),
        new Inline.Emphasis(List.of(text)),
        new Inline.NoteReference("note1", Origin.NONE),
        new Inline.Link("https://example.org/a?b=" + "c".repeat(99), List.of(text), Origin.NONE));
  }

  private static List<Content> contents(String bad, List<Inline> inlines) {
    Content.Cell cell = new Content.Cell(true, Interviews.prose(bad));
    return List.of(
        new Content.Paragraph(inlines),
        new Content.Preformatted(bad, Origin.NONE),
        new Content.ItemList(
            true, 3, List.of(new Content.Item(Interviews.prose(bad))), Origin.NONE),
        new Content.Table(List.of(new Content.Row(List.of(cell))), inlines, Origin.NONE),
        new Content.Figure("pic", bad, inlines, Origin.NONE),
        new Content.Quotation(Interviews.prose(bad), Origin.NONE));
  }
}
