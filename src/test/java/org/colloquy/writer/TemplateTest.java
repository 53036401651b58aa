package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Inline.Emphasis;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Question;
import org.colloquy.model.Words;
import org.colloquy.reader.Source;
import org.colloquy.testing.Houses;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.colloquy.testing.WordFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition in a house's template is in its styles, on its page, under its header. */
final class TemplateTest {
  private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();
  private static final Template HOUSE = Template.of("house.docx", Houses.french().bytes());

  static Stream<Map.Entry<String, Interview>> interviews() {
    return DocxInterviews.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void isValidAndTheSameAgain(Map.Entry<String, Interview> row) throws Exception {
    for (String design : List.of("plain", "court")) {
      byte[] docx = write(row.getValue(), design, HOUSE);
      assertEquals(List.of(), SCHEMAS.errors(docx), row.getKey() + " as " + design);
      byte[] again = write(row.getValue(), design, Template.of("x", Houses.french().bytes()));
      assertArrayEquals(docx, again);
    }
  }

  static Stream<Arguments> styles() {
    return Stream.of(
        Arguments.of("Titre", "Titre", "by its French name"),
        Arguments.of("Titre1", "heading 1", "by its English name under another id"),
        Arguments.of("berschrift3", "\u00dcberschrift 3", "by its German name"),
        Arguments.of("Frage", "Frage", "a question by its German name"),
        Arguments.of("Body7", "House Body", "an answer by an alias"),
        Arguments.of("SpeakerLabel", "Wer spricht", "by its id alone"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void aStyleOfTheHouseIsUsed(String id, String name, String how) throws Exception {
    byte[] docx = write(Interviews.everything(), "plain", HOUSE);
    String xml = part(docx, "word/document.xml");
    assertTrue(xml.contains("Style w:val=\"" + id + "\"/>"), how + ": " + xml);
    String styles = part(docx, "word/styles.xml");
    assertEquals(1, styles.split("w:styleId=\"" + id + "\"", -1).length - 1, how);
    assertTrue(styles.contains("<w:name w:val=\"" + name + "\">"), styles);
  }

  @Test
  void aStyleThatTheHouseLacksIsAddedInItsFontsAndColours() throws Exception {
    String styles = part(write(Interviews.everything(), "archive", HOUSE), "word/styles.xml");
    String added = styles.substring(styles.indexOf("w:styleId=\"Subtitle\""));
    String code = "<w:rFonts w:ascii=\"Courier Prime\"";
    assertEquals(2, added.split(code, -1).length - 1, "code alone is in a family of its own");
    assertEquals(2, added.split("<w:rFonts", -1).length - 1, added);
    assertFalse(added.contains("<w:color "), added);
    assertTrue(added.contains("w:basedOn w:val=\"Standard\""), added);
    // as the house's title, which is not centred
    String subtitle = added.substring(0, added.indexOf("</w:style>"));
    assertTrue(subtitle.contains("<w:jc w:val=\"left\"/>"), subtitle);
    // the house has a style of characters of this id
    assertTrue(added.contains("w:styleId=\"Remark2\"><w:name w:val=\"Remark\"/>"), added);
    assertTrue(added.contains("<w:basedOn w:val=\"Body7\"/>"), added);
  }

  @Test
  void everyStyleThatIsUsedIsDefined() throws Exception {
    byte[] docx = write(Interviews.everything(), "archive", HOUSE);
    String styles = part(docx, "word/styles.xml");
    for (String part : List.of("document", "footnotes", "styles")) {
      Matcher used =
          Pattern.compile("<w:(?:[prt]\\w*Style|basedOn|next) w:val=\"([^\"]*)\"")
              .matcher(part(docx, "word/" + part + ".xml"));
      while (used.find()) {
        String id = "w:styleId=\"" + used.group(1) + "\"";
        assertTrue(styles.contains(id), part + " uses " + used.group(1));
      }
    }
  }

  @Test
  void pageHeaderAndListsAreTheHouses() throws Exception {
    byte[] docx = write(Interviews.everything(), "plain", HOUSE);
    String xml = part(docx, "word/document.xml");
    assertTrue(xml.contains("w:h=\"14000\" w:w=\"10000\""), xml);
    assertFalse(xml.contains("footerReference"), xml);
    assertFalse(xml.contains("What the house wrote"), xml);
    assertTrue(part(docx, "word/house/kopf.xml").contains("The House Review"));
    assertTrue(part(docx, "word/house/_rels/kopf.xml.rels").contains("Target=\"logo.gif\""));
    assertTrue(part(docx, "word/settings.xml").contains("<w:evenAndOddHeaders></w:even"));
    String numbering = part(docx, "word/numbering.xml");
    assertTrue(numbering.contains("w:abstractNumId=\"4\""), numbering);
    assertTrue(numbering.contains("<w:num w:numId=\"8\"><w:abstractNumId w:val=\"5\"/>"));
    // the contents' style of the house has no tab for page numbers
    assertTrue(xml.contains("w:leader=\"dot\" w:pos=\"7000\"/>"), xml);
  }

  @Test
  void aQuestionIsListedAndKeptWhateverTheHousesStyleSays() throws Exception {
    String xml = part(write(Interviews.everything(), "plain", HOUSE), "word/document.xml");
    assertTrue(
        xml.contains("w:val=\"Frage\"/><w:keepNext/><w:outlineLvl w:val=\"1\"/></w:pPr>"), xml);
  }

  @Test
  void emphasisInAQuestionIsSeenInAStyleThatIsUpright() throws Exception {
    Interview interview =
        DocxInterviews.of(
            new Question(
                "q1",
                null,
                "Q:",
                List.of(new Paragraph(List.of(new Emphasis(List.of(new Text("Why"))))))));
    String own = part(write(interview, "plain", null), "word/document.xml");
    assertTrue(own.contains("\"Emphasis\"/><w:i w:val=\"0\"/>"), own);
    String house = part(write(interview, "plain", HOUSE), "word/document.xml");
    assertTrue(house.contains("\"Emphasis\"/></w:rPr>"), house);
  }

  @Test
  void theLanguageIsTheInterviews() throws Exception {
    String styles = part(write(Interviews.everything(), "plain", HOUSE), "word/styles.xml");
    assertFalse(styles.contains("fr-FR"), styles);
    assertTrue(styles.contains("<w:sz w:val=\"24\"></w:sz><w:lang w:val=\"en"), styles);
  }

  @Test
  void aHouseWithoutHeaderHasTheDesigns() throws Exception {
    WordFiles plain = WordFiles.paragraphs("x").styles("paragraph|Kopf|header|");
    byte[] docx = write(Interviews.everything(), "plain", Template.of("h.docx", plain.bytes()));
    assertEquals(List.of(), SCHEMAS.errors(docx));
    assertTrue(part(docx, "word/header1.xml").contains("<w:pStyle w:val=\"Kopf\"/><w:tabs>"));
    assertTrue(part(docx, "word/document.xml").contains("w:footerReference"));
  }

  @Test
  void noWordIsLost() throws Exception {
    Colloquy colloquy = Colloquy.create();
    Interview before = colloquy.read(Samples.all().get(0)).interview();
    byte[] docx = write(before, "plain", HOUSE);
    Interview after = colloquy.read(Source.of("edition.docx", docx)).interview();
    assertEquals(Words.of(before), Words.of(after));
  }

  static Stream<Arguments> refused() {
    WordFiles macros =
        Houses.french().mainType("application/vnd.ms-word.document.macroEnabled.main+xml");
    byte[] whole = Houses.french().bytes();
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    byte[] flipped = whole.clone();
    flipped[60] ^= 1;
    byte[] old = new byte[1024];
    System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
    byte[] locked = old.clone();
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, locked, 256, name.length);
    return Stream.of(
        Arguments.of(new byte[0], "no Word document"),
        Arguments.of("A Talk".getBytes(StandardCharsets.UTF_8), "no Word document"),
        Arguments.of(cut, "its end is missing"),
        Arguments.of(flipped, "damaged"),
        Arguments.of(old, "Word before 2007"),
        Arguments.of(locked, "protected by a password"),
        Arguments.of(macros.bytes(), "holds macros"),
        Arguments.of(
            Houses.french().file("word/vbaProject.bin", new byte[1]).bytes(), "holds macros"),
        Arguments.of(WordFiles.strict(whole), "strict form"),
        Arguments.of(Houses.french().without("word/styles.xml").bytes(), "'word/styles.xml'"),
        Arguments.of(WordFiles.paragraphs("x").bytes(), "has no styles"),
        Arguments.of(
            Houses.french().mainType("application/vnd.oasis.opendocument.text").bytes(),
            "another archive"),
        Arguments.of(header("<w:p"), "'word/kopf.xml' is damaged"),
        Arguments.of(header("<!DOCTYPE w:p><w:p/>"), "'word/kopf.xml' is damaged"),
        Arguments.of(header(field("DDEAUTO c:\\\\x")), "a field 'DDEAUTO'"),
        Arguments.of(
            header(field("INCLUDE</w:instrText><w:instrText>PICTURE x")), "'INCLUDEPICTURE'"),
        Arguments.of(header("<w:p><w:r><w:object/></w:r></w:p>"), "an embedded 'object'"),
        Arguments.of(
            relation("image", "http://x.example/p.png", " TargetMode=\"External\""), "outside"),
        Arguments.of(relation("hyperlink", "javascript:x", " TargetMode=\"External\""), "outside"),
        Arguments.of(relation("oleObject", "media/logo.gif", ""), "an embedded 'oleObject'"),
        Arguments.of(relation("image", "gone.gif", ""), "gone.gif"),
        Arguments.of(relation("image", "kopf.xml", ""), "neither picture nor font"));
  }

  private static byte[] header(String xml) {
    return Houses.french().file("word/kopf.xml", Houses.header(xml)).bytes();
  }

  private static String field(String instruction) {
    return "<w:p><w:r><w:instrText>" + instruction + "</w:instrText></w:r></w:p>";
  }

  private static byte[] relation(String kind, String target, String mode) {
    return Houses.french()
        .file("word/_rels/kopf.xml.rels", Houses.relations(kind, target, mode))
        .bytes();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeUsedIsRefusedWithItsReason(byte[] bytes, String why) {
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> Template.of("house.docx", bytes));
    assertEquals(Code.W004, refused.diagnostic().code());
    assertEquals("house.docx", refused.diagnostic().source());
    String message = refused.diagnostic().message();
    assertTrue(message.contains(why), message);
  }

  private static byte[] write(Interview interview, String design, @Nullable Template house)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteOptions options = WriteOptions.builder().template(house).build();
    new DocxWriter().write(Edition.of(interview, Design.builtIn(design)), options, out);
    return out.toByteArray();
  }

  private static String part(byte[] docx, String name) throws IOException {
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    return new String(zip.read(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
