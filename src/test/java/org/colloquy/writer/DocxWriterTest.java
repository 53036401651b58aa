package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.Bookmarks;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Figure;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Content.Table;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Resource;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DocxWriterTest {
  private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();

  static Stream<Map.Entry<String, Interview>> interviews() {
    return DocxInterviews.all().entrySet().stream();
  }

  /** The built-in designs, and others in which labels, numbers, times and notes stand elsewhere. */
  private static List<Design> designs() {
    List<Design> all = new ArrayList<>();
    Design.names().forEach(name -> all.add(Design.builtIn(name)));
    all.add(
        Design.builtIn("magazine")
            .with("label.place", "side")
            .with("time-codes", "margin")
            .with("notes.place", "end")
            .with("speakers-list.over", "0"));
    all.add(
        Design.builtIn("archive")
            .with("label.place", "above")
            .with("numbering.questions", "side")
            .with("time-codes", "turn")
            .with("line-numbers.every", "5"));
    all.add(
        Design.builtIn("archive")
            .with("label.after", "2em")
            .with("label.place", "run-in")
            .with("numbering.questions", "run-in")
            .with("question.hang", "20mm")
            .with("contents.place", "page")
            .with("title.page", "own"));
    return all;
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void isValid(Map.Entry<String, Interview> row) throws Exception {
    for (Design design : designs()) {
      byte[] docx = write(row.getValue(), design);
      assertEquals(List.of(), SCHEMAS.errors(docx), row.getKey() + " as " + design);
    }
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void keepsEveryWordInItsPlace(Map.Entry<String, Interview> row) throws Exception {
    Interview interview = row.getValue();
    Bookmarks bookmarks = new Bookmarks();
    Map<String, String> ids = new HashMap<>();
    interview.blocks().forEach(b -> ids.put(bookmarks.of(b.id()).name(), b.id()));
    interview.notes().forEach(n -> ids.put(bookmarks.of(n.id()).name(), n.id()));
    List<Words.Unit> expected =
        Words.of(interview).stream().filter(u -> !u.words().isEmpty()).toList();
    for (Design design : designs()) {
      byte[] docx = write(interview, design);
      assertEquals(
          sorted(expected), sorted(DocxReadBack.units(docx, ids)), row.getKey() + " as " + design);
    }
  }

  /** Notes stand at the foot or, uncalled, at the end: their order is no promise. */
  private static List<Words.Unit> sorted(List<Words.Unit> units) {
    return Stream.concat(
            units.stream().filter(u -> !u.id().startsWith("note")),
            units.stream()
                .filter(u -> u.id().startsWith("note"))
                .sorted(java.util.Comparator.comparing(Words.Unit::id)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void sameInterviewSameBytes(Map.Entry<String, Interview> row) throws Exception {
    byte[] first = write(row.getValue(), "plain");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertArrayEquals(first, write(row.getValue(), "plain"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theSchemasNoticeWhatIsWrong() throws Exception {
    byte[] docx = write(Interviews.everything(), "plain");
    String xml = part(docx, "word/document.xml");
    String broken = xml.replaceFirst("<w:pStyle ", "<w:pStylo ");
    List<String> errors =
        SCHEMAS.errors("word/document.xml", broken.getBytes(StandardCharsets.UTF_8));
    assertTrue(errors.toString().contains("pStylo"), errors.toString());
  }

  @Test
  void questionsAreNavigationAndStayWithTheirAnswers() throws Exception {
    String styles = part(write(Interviews.everything(), "plain"), "word/styles.xml");
    String question = between(styles, "w:styleId=\"Question\"", "</w:style>");
    assertTrue(question.contains("<w:keepNext/><w:keepLines/>"), question);
    assertTrue(question.contains("<w:outlineLvl w:val=\"1\"/>"), question);
    String more = between(styles, "w:styleId=\"QuestionContinued\"", "</w:style>");
    assertTrue(more.contains("<w:outlineLvl w:val=\"9\"/>"), more);
  }

  @Test
  void builtInStylesAreDefinedByTheirNames() throws Exception {
    String styles = part(write(Interviews.everything(), "plain"), "word/styles.xml");
    Map<String, String> names =
        Map.of(
            "Heading1", "heading 1",
            "TOC1", "toc 1",
            "Title", "Title",
            "FootnoteText", "footnote text",
            "FootnoteReference", "footnote reference",
            "Header", "header",
            "Footer", "footer",
            "Hyperlink", "Hyperlink");
    names.forEach(
        (id, name) ->
            assertTrue(
                styles.contains("w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"), id));
    assertTrue(styles.contains("w:customStyle=\"1\" w:styleId=\"Question\""));
  }

  @Test
  void everyStyleThatIsUsedIsDefined() throws Exception {
    byte[] docx = write(Interviews.everything(), "archive");
    String styles = part(docx, "word/styles.xml");
    for (String part : List.of("document", "footnotes", "header1", "footer1", "styles")) {
      String xml = part(docx, "word/" + part + ".xml");
      for (String id : values(xml, "Style w:val=\"", "w:basedOn w:val=\"", "w:next w:val=\"")) {
        assertTrue(styles.contains("w:styleId=\"" + id + "\""), part + " uses " + id);
      }
    }
  }

  @Test
  void contentsAreFilledInAndNothingAsksToUpdateThem() throws Exception {
    byte[] docx = write(Interviews.ofLength(30, 400), "plain");
    String xml = part(docx, "word/document.xml");
    assertTrue(xml.contains(" TOC \\f q \\h \\z "), "the field");
    assertTrue(xml.contains(" TC \"30</w:instrText><w:tab/>"), "an entry that the field collects");
    assertTrue(xml.contains(" PAGEREF q30 \\h "));
    assertFalse(part(docx, "word/settings.xml").contains("updateFields"));
  }

  @Test
  void fieldCodesInTextStayText() throws Exception {
    String hostile = "Who said \" \\f x { PAGE } \\ \"?";
    Interview interview =
        DocxInterviews.of(
            DocxInterviews.question("q1", hostile), DocxInterviews.question("q2", hostile));
    String xml = part(write(interview, "plain"), "word/document.xml");
    String entry = between(xml, "<w:tab/><w:instrText xml:space=\"preserve\">", "</w:instrText>");
    assertEquals("Who said \\\" \\\\f x { PAGE } \\\\ \\\"?\" \\f q \\l 1 ", entry);
  }

  @Test
  void oneNoteCalledTwiceIsOneFootnote() throws Exception {
    Inline call = new Inline.NoteReference("note1", Origin.NONE);
    Interview interview =
        DocxInterviews.with(
                new Answer("a1", null, "A:", List.of(new Paragraph(List.of(call, call)))))
            .note(new Note("note1", Interviews.prose("Once.")))
            .note(new Note("note2", Interviews.prose("Never called.")))
            .build();
    byte[] docx = write(interview, "plain");
    String xml = part(docx, "word/document.xml");
    assertEquals(1, xml.split("<w:footnoteReference", -1).length - 1);
    assertTrue(xml.contains(" NOTEREF note1 \\h "));
    assertTrue(xml.contains("Never called."), "a note without call is not lost");
    assertFalse(part(docx, "word/footnotes.xml").contains("Never called."));
  }

  @Test
  void picturesThatCannotBeShownAreTold() throws Exception {
    Resource broken = new Resource("img1", "image/png", "p.png", () -> new byte[] {1, 2, 3});
    Resource missing =
        new Resource(
            "img2",
            "image/png",
            "gone.png",
            () -> {
              throw new IOException("no such file");
            });
    Figure first = new Figure("img1", null, List.of(new Text("First caption")), Origin.NONE);
    Figure second = new Figure("img2", null, List.of(), Origin.NONE);
    Interview interview =
        DocxInterviews.with(new Answer("a1", null, null, List.of(first, second, second)))
            .resource(broken)
            .resource(missing)
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Written written = new DocxWriter().write(Edition.of(interview), WriteOptions.DEFAULT, out);
    assertEquals(List.of(Code.W003, Code.W003), codes(written));
    assertEquals("the picture 'p.png' is no PNG, JPEG or GIF; it is left out", message(written, 0));
    assertEquals(
        "the picture 'gone.png' can't be read: no such file; it is left out", message(written, 1));
    assertEquals(List.of(), SCHEMAS.errors(out.toByteArray()));
    assertTrue(part(out.toByteArray(), "word/document.xml").contains("First caption"));
  }

  @Test
  void pictureOverTheLimitIsLeftOut() throws Exception {
    WriteOptions options =
        WriteOptions.builder().limits(Limits.DEFAULT.withImagePixels(31)).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Written written = new DocxWriter().write(Edition.of(Interviews.everything()), options, out);
    assertEquals(
        "the picture 'weir.png' has 32 pixels, more than 31; it is left out", message(written, 0));
  }

  @Test
  void tablesOfTooManyColumnsKeepTheirWords() throws Exception {
    Row row = new Row(java.util.Collections.nCopies(70, new Cell(false, Interviews.prose("x"))));
    Content table = new Table(List.of(row), List.of(), Origin.NONE);
    Interview interview = DocxInterviews.of(new Answer("a1", null, null, List.of(table)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Written written = new DocxWriter().write(Edition.of(interview), WriteOptions.DEFAULT, out);
    assertEquals("a table of 70 columns: DOCX takes 63 at the most", message(written, 0));
    String xml = part(out.toByteArray(), "word/document.xml");
    assertEquals(63, xml.split("<w:tc>", -1).length - 1);
    assertEquals(70, xml.split(">x</w:t>", -1).length - 1);
  }

  @Test
  void propertiesTellWhatIsKnown() throws Exception {
    byte[] docx = write(Interviews.everything(), "plain");
    String core = part(docx, "docProps/core.xml");
    assertTrue(core.contains("<dc:title>The Long Way Home</dc:title>"), core);
    assertTrue(core.contains("<dc:creator>Ines Roth</dc:creator>"), core);
    assertTrue(core.contains(">2019-04-03T00:00:00Z</dcterms:created>"), core);
    String custom = part(docx, "docProps/custom.xml");
    assertTrue(custom.contains("name=\"Translator\"><vt:lpwstr>Mara Lind<"), custom);
    String source = part(docx, "customXml/item1.xml");
    assertTrue(source.contains("<b:SourceType>Interview</b:SourceType>"), source);
    assertTrue(source.contains("<b:Interviewee>"), source);
  }

  @Test
  void languagesAreSaid() throws Exception {
    String hebrew =
        part(write(DocxInterviews.all().get("right to left"), "plain"), "word/styles.xml");
    assertTrue(
        hebrew.contains("<w:lang w:val=\"he\" w:eastAsia=\"x-none\" w:bidi=\"he\"/>"), hebrew);
    String chinese =
        part(write(DocxInterviews.all().get("east asian"), "plain"), "word/styles.xml");
    assertTrue(chinese.contains("<w:lang w:val=\"zh-Hant\" w:eastAsia=\"zh-Hant\""), chinese);
  }

  private static List<Code> codes(Written written) {
    return written.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static String message(Written written, int index) {
    return written.diagnostics().get(index).message();
  }

  private static List<String> values(String xml, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> Stream.of(xml.split(java.util.regex.Pattern.quote(key), -1)).skip(1))
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .distinct()
        .toList();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    assertTrue(from >= 0, start);
    return text.substring(from + start.length(), text.indexOf(end, from + start.length()));
  }

  static byte[] write(Interview interview, String design) throws IOException {
    return write(interview, Design.builtIn(design));
  }

  private static byte[] write(Interview interview, Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private static String part(byte[] docx, String name) throws IOException {
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    return new String(zip.read(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
