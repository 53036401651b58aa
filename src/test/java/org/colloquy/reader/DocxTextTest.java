package org.colloquy.reader;

import static org.colloquy.testing.WordFiles.body;
import static org.colloquy.testing.WordFiles.of;
import static org.colloquy.testing.WordFiles.p;
import static org.colloquy.testing.WordFiles.r;
import static org.colloquy.testing.WordFiles.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.PlainText;
import org.colloquy.model.Words;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where text hides in a document, what of it is said, and what is left out and told. */
final class DocxTextTest {
  private static final String VANISH = "<w:vanish/>";

  private static String box(String xml) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
        + "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        + xml
        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
        + xml
        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + r("", result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String mark(String type, String data) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\">" + data + "</w:fldChar></w:r>";
  }

  private static String code(String code) {
    return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
  }

  /** Fields that lack a mark, and a list to choose from. */
  static Stream<Arguments> fields() {
    String choice =
        "<w:ffData><w:ddList>%s<w:listEntry w:val=\"one\"/><w:listEntry w:val=\"two\"/>"
            + "</w:ddList></w:ffData>";
    String drop = code(" FORMDROPDOWN ") + mark("end", "");
    return Stream.of(
        Arguments.of("no end", mark("begin", "") + code("PAGE") + r("", "one"), "one"),
        Arguments.of("no beginning", r("", "one") + mark("separate", "") + mark("end", ""), "one"),
        Arguments.of(
            "no end around a field",
            mark("begin", "") + code("IF") + field(" DATE ", "one"),
            "one"),
        Arguments.of(
            "deleted end",
            mark("begin", "")
                + code("PAGE")
                + "<w:del>"
                + mark("end", "")
                + "</w:del>"
                + r("", "one"),
            "one"),
        Arguments.of(
            "moved end",
            mark("begin", "")
                + code("PAGE")
                + "<w:moveFrom>"
                + mark("end", "")
                + "</w:moveFrom>"
                + r("", "one"),
            "one"),
        Arguments.of("first of a list", mark("begin", choice.formatted("")) + drop, "one"),
        Arguments.of(
            "chosen of a list",
            mark("begin", choice.formatted("<w:result w:val=\"1\"/>")) + drop,
            "two"),
        Arguments.of(
            "list beyond its end",
            r("", "one") + mark("begin", choice.formatted("<w:result w:val=\"7\"/>")) + drop,
            "one"),
        Arguments.of(
            "drawn letters",
            r("", "one")
                + "<w:r><w:pict><v:shape><v:textpath string=\"In"
                + " letters.\"/></v:shape></w:pict></w:r>",
            "one after. In letters."));
  }

  /** What stands in a paragraph between "Before" and "after.", and what is read of it. */
  static Stream<Arguments> inlines() {
    return Stream.of(
        Arguments.of("custom XML", "<w:customXml>" + r("", "one") + "</w:customXml>", "one"),
        Arguments.of("smart tag", "<w:smartTag>" + r("", "one") + "</w:smartTag>", "one"),
        Arguments.of(
            "content control",
            "<w:sdt><w:sdtPr/><w:sdtContent>" + r("", "one") + "</w:sdtContent></w:sdt>",
            "one"),
        Arguments.of("inserted", "<w:ins>" + r("", "one") + "</w:ins>", "one"),
        Arguments.of("moved to", "<w:moveTo>" + r("", "one") + "</w:moveTo>", "one"),
        Arguments.of("direction", "<w:bdo>" + r("", "one") + "</w:bdo>", "one"),
        Arguments.of("field", field(" DATE ", "one"), "one"),
        Arguments.of(
            "nested field",
            field(
                " IF " + "</w:instrText></w:r>" + field("X", "two") + "<w:r><w:instrText>", "one"),
            "one"),
        Arguments.of(
            "simple field",
            "<w:fldSimple w:instr=\"AUTHOR\">" + r("", "one") + "</w:fldSimple>",
            "one"),
        Arguments.of("unknown element", "<w:unheardOf>" + r("", "one") + "</w:unheardOf>", "one"),
        Arguments.of(
            "alternate",
            "<mc:AlternateContent><mc:Choice Requires=\"x\">"
                + r("", "one")
                + "</mc:Choice><mc:Fallback>"
                + r("", "two")
                + "</mc:Fallback></mc:AlternateContent>",
            "one"),
        Arguments.of(
            "formula",
            "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r>"
                + "</m:den></m:f></m:oMath>",
            "a/b"),
        Arguments.of(
            "ruby",
            "<w:r><w:ruby><w:rt>"
                + r("", "kan")
                + "</w:rt><w:rubyBase>"
                + r("", "漢")
                + "</w:rubyBase></w:ruby></w:r>",
            "漢(kan)"),
        Arguments.of("symbol", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "✓"),
        Arguments.of(
            "hyphens", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b"),
        Arguments.of("soft hyphen", "<w:r><w:t>ab</w:t><w:softHyphen/><w:t>cd</w:t></w:r>", "abcd"),
        Arguments.of("text box", r("", "one") + box(p("", "In a box.")), "one after. In a box."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"inlines", "fields"})
  void textIsFoundWhereverItStands(String name, String xml, String wanted) {
    Reading reading =
        Sketch.word(body(p("", "First of all.") + of(r("", "Before "), xml, r("", " after."))));
    String all = "First of all. Before " + (wanted.endsWith(".") ? wanted : wanted + " after.");
    assertEquals(all, words(reading));
    assertEquals(List.of(), DocxReaderTest.told(reading));
  }

  /** What is left out, and the code that tells it. */
  static Stream<Arguments> leftOut() {
    return Stream.of(
        Arguments.of(Code.R063, "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"),
        Arguments.of(Code.R063, "<w:moveFrom>" + r("", "gone") + "</w:moveFrom>"),
        Arguments.of(Code.R063, r(VANISH, "gone")),
        Arguments.of(Code.R063, r("<w:rStyle w:val=\"Secret\"/>", "gone")),
        Arguments.of(Code.R063, "<w:ins><w:del>" + r("", "gone") + "</w:del></w:ins>"),
        Arguments.of(Code.R065, "<w:r><w:footnoteReference w:id=\"99\"/></w:r>"),
        Arguments.of(Code.R012, "<w:r><w:commentReference w:id=\"0\"/></w:r>"),
        Arguments.of(
            Code.R065,
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("", "Click here")
                + "</w:sdtContent></w:sdt>"),
        Arguments.of(
            Code.R013,
            "<w:hyperlink w:anchor=\"x\">"
                + r("", "")
                + "</w:hyperlink>"
                + field("HYPERLINK \"javascript:x\"", "")));
  }

  @ParameterizedTest
  @MethodSource("leftOut")
  void whatIsLeftOutIsTold(Code code, String xml) {
    WordFiles file =
        body(p("", "First of all.") + of(r("", "Before "), xml, r("", "after.")))
            .styles("character|Secret|Secret|<w:rPr><w:vanish/></w:rPr>");
    Reading reading = Sketch.word(file);
    assertEquals("First of all. Before after.", words(reading));
    List<Diagnostic> told = DocxReaderTest.told(reading);
    assertEquals(code == Code.R013 ? List.of() : List.of(code), DocxReaderTest.codes(reading));
    if (code == Code.R063) {
      assertEquals(2, told.get(0).place().orElseThrow().line());
      assertEquals(8, told.get(0).place().orElseThrow().column());
    }
  }

  @Test
  void aFieldWithoutEndInARowThatIsDeletedTakesNothingWithIt() {
    String row =
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
            + of(mark("begin", ""), code("PAGE"), r("", "gone"))
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("", "kept")
            + "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>"
            + p("", "gone too")
            + "</w:tc></w:tr></w:tbl>";
    Reading reading = Sketch.word(body(p("", "First of all.") + row + p("", "And after.")));
    assertEquals("First of all. kept And after.", words(reading));
    assertEquals(List.of(Code.R063), DocxReaderTest.codes(reading));
    assertTrue(DocxReaderTest.told(reading).get(0).message().contains("1 more place"));
  }

  @Test
  void wordsInACodeAreTold() {
    String said = mark("begin", "") + r("", "gone") + mark("end", "");
    Reading reading = Sketch.word(body(p("", "First of all.") + of(said, r("", "And after."))));
    assertEquals("First of all. And after.", words(reading));
    assertEquals(List.of(Code.R063), DocxReaderTest.codes(reading));
  }

  @Test
  void whatIsStruckOutStaysAndIsTold() {
    WordFiles file =
        body(p("", "First of all.")
                + of(
                    r("<w:strike/>", "one"),
                    r("<w:dstrike/>", " two"),
                    r("<w:strike w:val=\"0\"/><w:rStyle w:val=\"Out\"/>", " three"),
                    r("<w:rStyle w:val=\"Out\"/>", " four")))
            .styles("character|Out|Out|<w:rPr><w:strike/></w:rPr>");
    Reading reading = Sketch.word(file);
    assertEquals("First of all. one two three four", words(reading));
    assertEquals(List.of(Code.R066), DocxReaderTest.codes(reading));
    Diagnostic told = DocxReaderTest.told(reading).get(0);
    assertTrue(told.message().contains("2 more places"), told.message());
    assertEquals(2, told.place().orElseThrow().line());
  }

  @Test
  void everyTextNodeIsAccountedFor() {
    String cell =
        "<w:tbl><w:tr><w:tc>"
            + p("", "w1 w2")
            + table("w3|w4")
            + p("", "w5")
            + "</w:tc><w:tc>"
            + p("", "w6")
            + "</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:tc>"
            + p("", "w7")
            + "</w:tc><w:tc>"
            + p("", "w8")
            + "</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>";
    String xml =
        p("", "w0")
            + "<w:sdt><w:sdtContent>"
            + cell
            + "</w:sdtContent></w:sdt>"
            + "<w:customXml>"
            + p("", "w9")
            + "</w:customXml>"
            + of(r("", "w10 "), box(p("", "w11") + table("w12|w13")))
            + "<w:ins>"
            + p("", "w14")
            + "</w:ins>"
            + table("w15")
            + "<mc:AlternateContent><mc:Choice>"
            + p("", "w16")
            + "</mc:Choice></mc:AlternateContent>";
    Reading reading = Sketch.word(body(xml));
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      wanted.add("w" + i);
    }
    assertEquals(String.join(" ", wanted), words(reading));
  }

  @Test
  void aDeletedEndJoinsParagraphs() {
    String first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("", "One") + "</w:p>";
    Reading reading = Sketch.word(body(p("", "First of all.") + first + p("", " and two.")));
    assertEquals("prose: First of all. / One and two.", Sketch.of(reading));
  }

  @Test
  void flatDocumentsReadAlike() {
    String deleted = "<w:del w:author=\"Ada\">" + r("", "gone") + "</w:del>";
    WordFiles file =
        body(p("", "Ada: One &amp; two?")
                + of(r("", "Bo: Three"), deleted, "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                + p("", "Ada: Four?")
                + of(r("", "Bo: "), r(VANISH, "secret "), r("", "five.")))
            .part(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"1\">" + p("", "A note.") + "</w:footnote>")
            .file("word/media/x.png", new byte[] {1, 2, 3})
            .core("<dc:title>The ferry</dc:title>");
    Source flat = Source.of("talk.xml", WordFiles.flat(file.bytes()));
    assertEquals("docx", Readers.detect(flat).name());
    Reading reading = Readers.detect(flat).read(flat, ReadOptions.DEFAULT);
    Reading packed = Sketch.word(file);
    assertEquals(packed.interview(), reading.interview());
    assertEquals(List.of(Code.R063, Code.R063), DocxReaderTest.codes(reading));
    assertEquals("A note.", PlainText.of(reading.interview().notes().get(0).content()));
  }

  @Test
  void strictDocumentsReadAlike() {
    WordFiles file = WordFiles.paragraphs("Q: One?", "A: Two.", "Q: Three?", "A: Four.");
    String wanted = Sketch.of(Sketch.word(file));
    byte[] strict = WordFiles.strict(file.bytes());
    Reading reading = new DocxReader().read(Source.of("s.docx", strict), ReadOptions.DEFAULT);
    assertEquals(wanted, Sketch.of(reading));
  }

  @Test
  void notesAreCalledWhereTheyAre() {
    String note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    String end = "<w:r><w:endnoteReference w:id=\"3\"/></w:r>";
    WordFiles file =
        body(of(r("", "Look"), end, r("", " there"), note, r("", ".")))
            .part(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"0\" w:type=\"separator\">"
                    + p("", "x")
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + r("", " At the foot.")
                    + "</w:p></w:footnote>")
            .part(
                "endnotes",
                "endnotes",
                "<w:endnote w:id=\"3\">" + p("", "At the end.") + "</w:endnote>");
    Reading reading = Sketch.word(file);
    assertEquals("Look there. At the end. At the foot.", words(reading));
    assertEquals(
        List.of("note1", "note2"), reading.interview().notes().stream().map(n -> n.id()).toList());
  }

  @Test
  void notesOfTextThatIsLeftOutAreLeftOutWithIt() {
    String call = "<w:footnoteReference w:id=\"%d\"/>";
    String deleted = "<w:del><w:r>" + call.formatted(1) + "</w:r></w:del>";
    String hidden = "<w:r><w:rPr>" + VANISH + "</w:rPr>" + call.formatted(2) + "</w:r>";
    StringBuilder notes = new StringBuilder();
    for (int i = 1; i < 4; i++) {
      notes.append("<w:footnote w:id=\"%d\">".formatted(i)).append(p("", "Note " + i + "."));
      notes.append("</w:footnote>");
    }
    WordFiles file =
        body(of(r("", "Look"), deleted, hidden, r("", " there.")))
            .part("footnotes", "footnotes", notes.toString());
    Reading reading = Sketch.word(file);
    assertEquals("Look there. Note 3.", words(reading));
    assertEquals(List.of(Code.R063), DocxReaderTest.codes(reading));
    assertTrue(DocxReaderTest.told(reading).get(0).message().contains("1 more place"));
  }

  @Test
  void linksListsAndMarks() {
    String item = "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    String list =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt"
            + " w:val=\"decimal\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt"
            + " w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"0\"/></w:num>";
    String text =
        of(
            r("", "See "),
            "<w:hyperlink r:id=\"a\">" + r("<w:i/>", "this") + "</w:hyperlink>",
            "<w:hyperlink r:id=\"b\">" + r("", " that") + "</w:hyperlink>",
            field("HYPERLINK \"https://example.org/c\"", "and that"),
            r("<w:vertAlign w:val=\"superscript\"/>", "2"));
    WordFiles file =
        body(p("", "First of all.")
                + text
                + of(item.formatted(0), r("", "Four"))
                + of(item.formatted(1), r("", "Bullet"))
                + of(item.formatted(0), r("", "Five"))
                + p("", "Behind."))
            .part("numbering", "numbering", list)
            .relation("a", "hyperlink", "https://example.org/a", true)
            .relation("b", "hyperlink", "file:///etc/passwd", true);
    Reading reading = Sketch.word(file);
    List<Content> content = ((Narration) reading.interview().blocks().get(0)).content();
    List<Inline> inlines = ((Content.Paragraph) content.get(1)).inlines();
    assertEquals("https://example.org/a", ((Inline.Link) inlines.get(1)).href());
    assertTrue(((Inline.Link) inlines.get(1)).inlines().get(0) instanceof Inline.Emphasis);
    assertEquals("https://example.org/c", ((Inline.Link) inlines.get(3)).href());
    assertTrue(inlines.get(4) instanceof Inline.Superscript);
    Content.ItemList items = (Content.ItemList) content.get(2);
    assertEquals(4, items.start());
    assertEquals(2, items.items().size());
    assertTrue(items.items().get(0).content().get(1) instanceof Content.ItemList);
    assertEquals(List.of(Code.R013), DocxReaderTest.codes(reading));
  }

  @Test
  void whatNoModelHoldsIsMended() {
    String deep = "<w:pPr><w:outlineLvl w:val=\"8\"/></w:pPr>";
    WordFiles file =
        body(p("", "First of all.")
                + "<w:tbl><w:tr><w:tc>"
                + of(deep, r("", "Deep"))
                + "</w:tc><w:tc>"
                + p("", "x")
                + "</w:tc></w:tr></w:tbl>"
                + of(r("<w:lang w:val=\"no such tag\"/>", "A control: \u0085."))
                + "<w:p><w:hyperlink r:id=\"a\">"
                + r("", "there")
                + "</w:hyperlink></w:p>")
            .relation("a", "hyperlink", "https://example.org/\u0085", true)
            .core("<dc:title>The \u0085 title</dc:title><dc:language>??</dc:language>");
    Reading reading = Sketch.word(file);
    assertEquals("The \ufffd title First of all. Deep x A control: \ufffd. there", words(reading));
    assertEquals(List.of(Code.R009, Code.R013), DocxReaderTest.codes(reading));
  }

  @Test
  void headersAreToldWhereTheySayMore() {
    WordFiles file =
        WordFiles.paragraphs("The ferry of Lund.", "It still runs.")
            .part("header", "hdr", p("", "The ferry of Lund"))
            .part(
                "footer",
                "ftr",
                "<w:p>"
                    + r(VANISH, "secret")
                    + "<w:del>"
                    + r("", "gone")
                    + "</w:del>"
                    + r("", "Embargoed until Monday")
                    + "</w:p>");
    Reading reading = Sketch.word(file);
    assertEquals(List.of(Code.R064), DocxReaderTest.codes(reading));
    assertTrue(DocxReaderTest.told(reading).get(0).message().contains("'Embargoed until Monday'"));
  }

  private static String words(Reading reading) {
    List<String> words = new ArrayList<>();
    Words.of(reading.interview()).forEach(u -> words.addAll(u.words()));
    return String.join(" ", words);
  }
}
