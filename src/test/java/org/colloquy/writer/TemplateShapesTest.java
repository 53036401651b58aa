package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.WordFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a house's styles do not say of turns, headings and contents is said in paragraphs. */
final class TemplateShapesTest {
  private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();
  private static final Design PLAIN = Design.builtIn("plain");

  /** A style for questions that says nothing of how they look. */
  private static final String FRAGE = "paragraph|Frage|Frage|";

  @Test
  void questionsAreCountedInAStyleOfTheHouse() throws Exception {
    Design design = Design.builtIn("plain").with("numbering", "{questions: run-in}");
    Template house = Template.of("h.docx", WordFiles.paragraphs("x").styles(FRAGE).bytes());
    Interview two =
        DocxInterviews.of(
            DocxInterviews.question("q1", "Why?"), DocxInterviews.question("q2", "And?"));
    byte[] docx = write(two, design, house);
    assertEquals(List.of(), SCHEMAS.errors(docx));
    String xml = part(docx, "word/document.xml");
    String counted = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    assertEquals(2, xml.split(counted, -1).length - 1, xml);
    String list = part(docx, "word/numbering.xml");
    assertFalse(list.contains("w:pStyle"), "the house's style says nothing of lists: " + list);
  }

  @Test
  void aHeadingStaysWithItsTextWhateverTheHousesStyleSays() throws Exception {
    Template house =
        Template.of(
            "h.docx", WordFiles.paragraphs("x").styles("paragraph|berschrift1|heading 1|").bytes());
    Interview headed =
        DocxInterviews.of(
            new Heading("h1", 1, List.of(new Text("Before"))),
            DocxInterviews.question("q1", "Why?"));
    String xml = part(write(headed, PLAIN, house), "word/document.xml");
    assertTrue(xml.contains("<w:pStyle w:val=\"berschrift1\"/><w:keepNext/>"), xml);
  }

  @Test
  void entriesOfTheContentsStandBehindTheirNumbersInAStyleOfTheHouse() throws Exception {
    Template house =
        Template.of(
            "h.docx", WordFiles.paragraphs("x").styles("paragraph|Verzeichnis1|toc 1|").bytes());
    String xml = part(write(Interviews.ofLength(4, 40), PLAIN, house), "word/document.xml");
    assertTrue(
        xml.contains("<w:pStyle w:val=\"Verzeichnis1\"/><w:tabs><w:tab w:val=\"left\""), xml);
  }

  @Test
  void labelsInAColumnStandInTheLineWhereAHouseShapesTurns() throws Exception {
    Design design = Design.builtIn("plain").with("label.place", "side");
    Template house = Template.of("h.docx", WordFiles.paragraphs("x").styles(FRAGE).bytes());
    Interview asked = DocxInterviews.of(DocxInterviews.question("q1", "Why?"));
    String xml = part(write(asked, design, house), "word/document.xml");
    assertTrue(xml.contains(">Q: </w:t>"), xml);
    String without = part(write(asked, design, null), "word/document.xml");
    assertTrue(without.contains(">Q</w:t><w:tab/>"), without);
  }

  private static byte[] write(Interview interview, Design design, @Nullable Template house)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteOptions options = WriteOptions.builder().template(house).build();
    new DocxWriter().write(Edition.of(interview, design), options, out);
    return out.toByteArray();
  }

  private static String part(byte[] docx, String name) throws IOException {
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    return new String(zip.read(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
