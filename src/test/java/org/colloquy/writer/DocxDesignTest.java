package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Content.Table;
import org.colloquy.model.Event;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a design says of DOCX is seen in it. */
final class DocxDesignTest {
  private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();

  private static final Interview TALK = talk();

  /** Turns as short as those of the tests would be quick talk. */
  private static final Design ARCHIVE =
      Design.builtIn("archive")
          .with("dialogue.median-words-under", "0")
          .with("contents.from-questions", "1");

  private static Interview talk() {
    List<Content> words =
        List.of(
            new Paragraph(
                List.of(new Text("Once."), new Inline.NoteReference("note1", Origin.NONE))),
            new Paragraph(List.of(new Text("Twice."))));
    return Interview.builder()
        .metadata(Metadata.builder().title("The Weir").language("en").build())
        .block(
            new Question(
                "q1", null, "Q:", Duration.ofSeconds(62), Interviews.prose("Why?"), Origin.NONE))
        .block(new Answer("a1", null, "A:", words))
        .block(new Event("e1", "laughter", List.of(new Text("(Laughter.)"))))
        .speaker(Speaker.builder("clerk", "Clerk of Works").build())
        .block(new Remark("r1", "clerk", "THE CLERK", Interviews.prose("Order.")))
        .block(DocxInterviews.question("q2", "And?"))
        .note(new Note("note1", Interviews.prose("In May.")))
        .build();
  }

  static Stream<Arguments> tokens() {
    return Stream.of(
        Arguments.of(
            "docx.footer",
            "page",
            "footer1",
            "<w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>",
            " PAGE "),
        Arguments.of("docx.footer", "title", "footer1", " TITLE ", "The Weir"),
        Arguments.of("docx.header", "[page, title]", "header1", " PAGE ", " TITLE "),
        Arguments.of("docx.header", "[title]", "header1", " TITLE ", "The Weir"),
        Arguments.of("docx.sides", "1in", "document", "w:right=\"1440\"", "w:left=\"1440\""),
        Arguments.of("docx.head-foot", "1in", "document", "w:top=\"1440\"", "w:bottom=\"1440\""),
        Arguments.of("docx.hyphenate", "true", "settings", "<w:autoHyphenation w:val=\"1\"/>", ""),
        Arguments.of("docx.question.before", "20pt", "styles", "w:before=\"400\"", ""),
        Arguments.of("docx.answer.after", "7pt", "styles", "w:after=\"140\"", ""),
        Arguments.of("docx.text.size", "13pt", "styles", "<w:sz w:val=\"26\"/>", ""),
        Arguments.of(
            "keep", "{widows: 0, orphans: 0}", "styles", "<w:widowControl w:val=\"0\"/>", ""),
        Arguments.of("keep.question-lines", "0", "document", "<w:keepLines w:val=\"0\"/>", ""),
        Arguments.of("docx.title.rule", "2pt", "styles", "<w:top w:val=\"single\" w:sz=\"16\"", ""),
        Arguments.of("docx.title.case", "upper", "styles", "<w:caps/>", ""),
        Arguments.of("docx.provenance.align", "end", "styles", "<w:jc w:val=\"right\"/>", ""),
        Arguments.of("docx.notes.tracking", "1pt", "styles", "<w:spacing w:val=\"20\"/>", ""),
        Arguments.of("docx.question.case", "small-caps", "styles", "<w:smallCaps/>", ""),
        Arguments.of("docx.folio.size", "17pt", "styles", "<w:sz w:val=\"34\"/>", ""),
        Arguments.of("docx.running-head.case", "upper", "styles", "<w:caps/>", ""),
        Arguments.of("docx.answer.before", "3pt", "styles", "w:before=\"60\"", ""),
        Arguments.of("docx.answer.first-indent", "11pt", "styles", "w:firstLine=\"220\"", ""),
        Arguments.of(
            "docx.answer.next-indent",
            "12pt",
            "document",
            "<w:pStyle w:val=\"AnswerContinued\"/>",
            ""),
        Arguments.of("docx.contents.leaders", "none", "styles", "w:leader=\"none\"", ""),
        Arguments.of("line-numbers.every", "5", "document", "w:countBy=\"5\"", "newPage"),
        Arguments.of("line-numbers.every", "5", "styles", "<w:name w:val=\"line number\"/>", ""),
        Arguments.of(
            "line-numbers",
            "{every: 1, clear: 10pt, count-by: document}",
            "document",
            "w:distance=\"200\"",
            "continuous"),
        Arguments.of(
            "numbering.questions",
            "run-in",
            "numbering",
            "<w:pStyle w:val=\"Question\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%1.\"/>",
            ""),
        Arguments.of("numbering.questions", "run-in", "styles", QUESTION_IN_LIST, ""),
        Arguments.of(
            "numbering.questions",
            "side",
            "numbering",
            "<w:pStyle w:val=\"Question\"/><w:suff w:val=\"tab\"/>",
            ""),
        Arguments.of("numbering.from", "5", "numbering", "<w:start w:val=\"5\"/>", ""),
        Arguments.of("notes.place", "end", "endnotes", "In May.", "<w:endnoteRef/>"),
        Arguments.of("notes.place", "end", "document", "<w:endnoteReference w:id=\"1\"/>", ""),
        Arguments.of(
            "notes.place",
            "end",
            "settings",
            "<w:endnotePr><w:pos w:val=\"docEnd\"/><w:numFmt w:val=\"decimal\"/>",
            ""),
        Arguments.of("label.place", "side", "document", ">Clerk of Works</w:t><w:tab/></w:r>", ""),
        Arguments.of("label.place", "side", "styles", "w:hanging=\"", "w:styleId=\"Answer"),
        Arguments.of(
            "label",
            "{place: side, width: 70pt}",
            "styles",
            "w:left=\"1400\" w:right=\"0\" w:hanging=\"1400\"",
            "<w:tab w:val=\"left\" w:leader=\"none\" w:pos=\"1400\"/>"),
        Arguments.of(
            "label.place",
            "above",
            "document",
            "<w:pStyle w:val=\"SpeakerLine\"/>",
            ">Clerk of Works</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Remark\"/>"),
        Arguments.of("label.after", "2em", "styles", "<w:name w:val=\"Label Gap\"/>", ""),
        Arguments.of("label.after", " | ", "document", ">Clerk of Works | </w:t>", ""),
        Arguments.of(
            "docx.question.hang",
            "10mm",
            "styles",
            "<w:ind w:left=\"-567\" w:right=\"0\" w:hanging=\"0\"/>",
            ""),
        Arguments.of("docx.time-codes", "turn", "document", ">01:02 </w:t>", "TimeCode"),
        Arguments.of("docx.time-codes", "margin", "document", ">01:02</w:t><w:tab/></w:r>", ""),
        Arguments.of(
            "docx.dialogue",
            "{median-words-under: 99, gap: 5pt}",
            "styles",
            "<w:spacing w:before=\"100\" w:after=\"100\"",
            ""),
        Arguments.of(
            "docx",
            "{dialogue: {median-words-under: 99, align: end}, text: {align: justify}}",
            "styles",
            "<w:jc w:val=\"right\"/>",
            ""),
        Arguments.of(
            "events.block",
            "{style: normal, colour: accent, before: 3pt, after: 4pt}",
            "styles",
            "<w:spacing w:before=\"60\" w:after=\"80\"",
            "8A1C1C"),
        Arguments.of("events.inline.colour", "accent", "styles", "8A1C1C", ""),
        Arguments.of("speakers-list.over", "0", "document", "SpeakersHeading", "Clerk of Works"),
        Arguments.of(
            "contents.place",
            "page",
            "document",
            "<w:pStyle w:val=\"TOCHeading\"/><w:pageBreakBefore/>",
            "<w:pStyle w:val=\"QuestionNumber\"/><w:pageBreakBefore/>"),
        Arguments.of(
            "contents.own-page-over",
            "1",
            "document",
            "<w:pStyle w:val=\"QuestionNumber\"/><w:pageBreakBefore/>",
            ""),
        Arguments.of(
            "title.page",
            "own",
            "document",
            "<w:pStyle w:val=\"TOCHeading\"/><w:pageBreakBefore/>",
            ""),
        Arguments.of("contents.title", "What is asked", "document", ">What is asked</w:t>", ""),
        Arguments.of("docx.contents.between", "9pt", "styles", "w:after=\"180\"", ""),
        Arguments.of("title.align", "start", "styles", "<w:jc w:val=\"left\"/>", ""),
        Arguments.of("docx.heading.before", "41pt", "styles", "w:before=\"820\"", ""),
        Arguments.of("docx.label.show", "qa", "document", ">Q. </w:t>", ">A. </w:t>"),
        Arguments.of("docx.label.case", "upper", "styles", "<w:caps/>", ""),
        Arguments.of("label.question-colour", "accent", "document", "QuestionLabel", ""),
        Arguments.of(
            "docx",
            "{hyphenate: true, hyphenation: {in-a-row: 3}}",
            "settings",
            "<w:consecutiveHyphenLimit w:val=\"3\"/>",
            "<w:doNotHyphenateCaps/>"),
        Arguments.of("colours.light.ink", "#223344", "styles", "223344", ""),
        Arguments.of("fonts.serif", "Spectral", "styles", "w:ascii=\"Spectral\"", ""),
        Arguments.of("line-numbers.every", "1", "styles", "<w:suppressLineNumbers/>", ""));
  }

  private static final String QUESTION_IN_LIST =
      "<w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val=\"1\"/></w:numPr>";

  @ParameterizedTest
  @MethodSource("tokens")
  void aTokenTakesEffect(String key, String value, String part, String one, String two)
      throws Exception {
    byte[] docx = write(ARCHIVE.with(key, value), List.of());
    assertEquals(List.of(), SCHEMAS.errors(docx), key);
    String xml = part(docx, part);
    assertNotEquals(part(write(ARCHIVE, List.of()), part), xml, key);
    assertTrue(xml.contains(one), one + " in " + xml);
    assertTrue(xml.contains(two), two + " in " + xml);
  }

  @ParameterizedTest
  @CsvSource({"en, i", "ja, b", "he, b"})
  void stressIsHeavierWhereThereAreNoItalics(String language, String property) throws Exception {
    Interview talk =
        TALK.toBuilder()
            .metadata(Metadata.builder().title("The Weir").language(language).build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.DOCX.write(Edition.of(talk), WriteOptions.DEFAULT, out);
    String styles = part(out.toByteArray(), "styles");
    int at = styles.indexOf("<w:name w:val=\"Emphasis\"/>");
    String emphasis = styles.substring(at, styles.indexOf("</w:style>", at));
    assertTrue(emphasis.contains("<w:" + property + "/>"), emphasis);
  }

  @Test
  void figuresAreAsTheDesignSays() throws Exception {
    byte[] old = write(Design.builtIn("archive"), List.of());
    byte[] lining = write(Design.builtIn("archive").with("figures.serif", "lining"), List.of());
    assertTrue(part(old, "styles").contains("w14:numForm w14:val=\"oldStyle\""));
    assertFalse(part(lining, "styles").contains("w14:numForm"));
  }

  @Test
  void noFooterIsNoPart() throws Exception {
    Design none = Design.builtIn("plain").with("docx.footer", "none").with("docx.header", "[]");
    byte[] docx = write(none, List.of());
    assertEquals(List.of(), SCHEMAS.errors(docx));
    List<String> names = ZipArchive.open(docx, ZipLimits.DEFAULT).names();
    assertFalse(names.toString().contains("word/footer"), names.toString());
    assertFalse(names.toString().contains("word/header"), names.toString());
  }

  @Test
  void picturesAreAsHighAsTheyAreWhereAllLinesAreEqual() throws Exception {
    String court = part(write(Design.builtIn("court"), List.of()), "styles");
    String figure = style(court, "Figure");
    assertTrue(figure.contains("w:line=\"240\" w:lineRule=\"auto\""), figure);
    assertTrue(style(court, "Answer").contains("<w:tab "), court);
    assertTrue(court.contains("w:lineRule=\"exact\"/></w:pPr></w:pPrDefault>"), court);
  }

  @Test
  void namesTakeThePlaceOfATitle() throws Exception {
    Interview untitled =
        TALK.toBuilder().metadata(Metadata.builder().language("en").build()).build();
    byte[] docx = write(untitled, Design.builtIn("plain"), List.of());
    assertEquals(List.of(), SCHEMAS.errors(docx));
    String xml = part(docx, "document");
    assertTrue(xml.contains("<w:pStyle w:val=\"FileTitle\"/></w:pPr><w:r><w:t"), xml);
    assertFalse(part(write(Design.builtIn("plain"), List.of()), "styles").contains("FileTitle"));
  }

  @Test
  void aBlankLastLineIsNone() throws Exception {
    List<Inline> text =
        List.of(new Text("So."), new Inline.LineBreak(Origin.NONE), new Text("\u00a0"));
    Interview talk = DocxInterviews.of(new Answer("a1", null, "A:", List.of(new Paragraph(text))));
    String xml = part(write(talk, Design.builtIn("plain"), List.of()), "document");
    assertFalse(xml.contains("<w:br/>"), xml);
  }

  @Test
  void aDesignThatExtendsAnotherChangesItInDocxToo() throws Exception {
    String text = "extends: magazine\nlabel: {show: source}\nquestion: {before: 31pt}\n";
    byte[] docx = write(Design.parse("house.yaml", text), List.of());
    assertTrue(part(docx, "document").contains(">THE CLERK: </w:t>"));
    // what it does not speak of is as it was
    assertTrue(part(docx, "styles").contains("<w:name w:val=\"Speaker Label\"/>"));
    byte[] own = write(Design.parse("own.yaml", Design.show("archive")), List.of());
    assertArrayEquals(write(Design.builtIn("archive"), List.of()), own);
  }

  @Test
  void aQuestionInTheHeaderIsTold() throws Exception {
    Design question = Design.builtIn("plain").with("docx.header", "[title, question]");
    byte[] docx = write(question, List.of("DOCX can't repeat the question of a page on it"));
    assertEquals(List.of(), SCHEMAS.errors(docx));
  }

  @Test
  void testimonyBeginsAtItsColumns() throws Exception {
    byte[] docx = write(Design.builtIn("court"), List.of());
    assertEquals(List.of(), SCHEMAS.errors(docx));
    String xml = part(docx, "document");
    assertTrue(xml.contains(">Q.</w:t><w:tab/></w:r>"), xml);
    assertTrue(xml.contains(">A.</w:t><w:tab/></w:r>"), xml);
    assertTrue(xml.contains(">THE CLERK:  </w:t>"), xml);
    assertTrue(xml.contains("<w:pStyle w:val=\"AnswerContinued\"/>"), xml);
    String styles = part(docx, "styles");
    // columns of 7.2 points: labels at the fifth, words at the tenth, further lines at none
    String question = style(styles, "Question");
    assertTrue(question.contains("w:pos=\"1440\""), question);
    assertTrue(question.contains("w:left=\"0\" w:right=\"0\" w:firstLine=\"720\""), question);
    assertTrue(style(styles, "AnswerContinued").contains("w:firstLine=\"1440\""), styles);
    // every page has its 25 lines, whatever is divided
    assertFalse(question.contains("<w:keep"), question);
    assertTrue(styles.contains("<w:widowControl w:val=\"0\"/>"), styles);
    assertTrue(style(styles, "Event").contains("w:left=\"1440\""), styles);
  }

  static Stream<Arguments> languages() {
    return Stream.of(
        Arguments.of("ja", "Noto Serif JP", "\"Yu Mincho,"),
        Arguments.of("zh", "Noto Serif SC", "\"SimSun,"),
        Arguments.of("zh-Hans-CN", "Noto Sans SC", "\"Microsoft YaHei,"),
        Arguments.of("zh-TW", "Noto Serif TC", "\"PMingLiU,"),
        Arguments.of("zh-HK", "Noto Serif HK", "\"MingLiU_HKSCS,"),
        Arguments.of("ko", "Noto Sans KR", "\"Malgun Gothic,"),
        Arguments.of("en", "Noto Serif TC", "\"Garamond,"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eastAsianFamiliesAreThoseOfTheLanguage(String language, String family, String other)
      throws Exception {
    Interview interview =
        Interview.builder()
            .metadata(Metadata.builder().title("\u6cb3").language(language).build())
            .block(DocxInterviews.question("q1", "\u4f55?"))
            .build();
    byte[] docx = write(interview, Design.builtIn("plain"), List.of());
    assertEquals(List.of(), SCHEMAS.errors(docx));
    assertTrue(part(docx, "styles").contains("w:eastAsia=\"" + family + "\""), family);
    String fonts = part(docx, "fontTable");
    assertTrue(fonts.contains("w:name=\"" + family + "\"") && fonts.contains(other), fonts);
  }

  @Test
  void labelsAreHeavierWhereTheScriptHasNoSmallCapitals() throws Exception {
    for (String language : List.of("he", "ja")) {
      Interview interview =
          Interview.builder()
              .metadata(Metadata.builder().language(language).build())
              .block(DocxInterviews.question("q1", "?"))
              .build();
      byte[] docx = write(interview, Design.builtIn("plain"), List.of());
      String label = style(part(docx, "styles"), "SpeakerLabel");
      assertTrue(label.contains("<w:b/><w:bCs/>"), label);
      assertFalse(label.contains("smallCaps"), label);
    }
  }

  @Test
  void columnsOfATableAreAsWideAsTheirTextAsks() throws Exception {
    Row row =
        new Row(
            List.of(
                new Cell(false, Interviews.prose("1984")),
                new Cell(false, Interviews.prose("people still talk of it ".repeat(9)))));
    Interview interview =
        DocxInterviews.of(
            new Answer("a1", null, "A:", List.of(new Table(List.of(row), List.of(), Origin.NONE))));
    String xml = part(write(interview, Design.builtIn("plain"), List.of()), "document");
    String grid = "<w:tblGrid><w:gridCol w:w=\"";
    int from = xml.indexOf(grid) + grid.length();
    int year = Integer.parseInt(xml.substring(from, xml.indexOf('"', from)));
    assertTrue(year > 500 && year < 1500, "twips of a year: " + year);
  }

  private static String style(String styles, String id) {
    int from = styles.indexOf("w:styleId=\"" + id + "\"");
    return styles.substring(from, styles.indexOf("</w:style>", from));
  }

  private static byte[] write(Design design, List<String> told) throws IOException {
    return write(TALK, design, told);
  }

  private static byte[] write(Interview interview, Design design, List<String> told)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Written written =
        new DocxWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    assertEquals(told, written.diagnostics().stream().map(Diagnostic::message).toList());
    return out.toByteArray();
  }

  private static String part(byte[] docx, String name) throws IOException {
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    byte[] xml = zip.read("word/" + name + ".xml").orElse(new byte[0]);
    return new String(xml, StandardCharsets.UTF_8);
  }
}
