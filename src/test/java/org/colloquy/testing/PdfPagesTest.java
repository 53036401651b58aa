package org.colloquy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of proofs sees what is planted in them, and nothing else. */
class PdfPagesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "q2 a9|9 p3; {}",
        "q2 a1|4; {question stranded=[1], orphan=[1]}",
        "q2 a4 p1|4; {orphan=[1]}",
        "q2 a4 p4|1; {widow=[2]}",
        "q2 a4|5|1; {widow=[3]}",
        "q1|1 a3; {question split=[1]}",
        "q6|6 a3; {question split=[1]}",
        "q6|7 a3; {}",
        "q11|2 a3; {widow=[2]}",
        "q2|11 a3; {orphan=[1]}",
        "q2 r4|3 a3; {}",
        "q9 r2|3 a3; {}",
        "q3 | a3; {question stranded=[1]}",
        "q3 a1|1; {question stranded=[1], orphan=[1]}",
        "q3 a1 | p3; {}",
        "q3 a2|2 q2 | a1; {question stranded=[2]}",
        "q3 a3-|3; {hyphen ends page=[1]}",
        "q3 a3~|3; {}",
        "q3 a3- | p3; {}",
        "q3 a3 n2-|2; {hyphen ends page=[1]}",
        "q3 a3 n1|2; {}",
      })
  void seesWhatIsPlanted(String copy, String faults) throws IOException {
    assertEquals(faults, PdfPages.faults(TaggedProofs.of(copy)).toString());
  }

  @Test
  void tellsEditionsFromOtherFiles() throws IOException {
    assertEquals(true, PdfPages.isEdition(TaggedProofs.of("q2 a3")));
    assertEquals(false, PdfPages.isEdition(drawn(100, 700, "no edition")));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "100; 700; beside; []",
        "300; 700; far off to the right; [off 1]",
        "560; 700; over the edge; [off 1]",
        "100; 795; over the top; [off 1]",
        "100; -3; under the foot; [off 1]",
        "100; 100; over; [over 1]",
        "100; 106; beyond it; [over 1]",
        "100; 112; next line; []",
        "20; 300; too far left; [off 1]",
      })
  void seesWhatRunsOffAndOver(int x, int y, String text, String faults) throws IOException {
    PdfInk.Sides sides = new PdfInk.Sides(72, 240);
    List<String> seen =
        PdfInk.faults(drawn(x, y, text), sides, sides).stream()
            .map(fault -> fault.substring(0, fault.lastIndexOf(' ')))
            .toList();
    assertEquals(faults, seen.toString());
  }

  /** A page with one word at 100, 100 and a text elsewhere. */
  private static byte[] drawn(float x, float y, String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.beginText();
        content.newLineAtOffset(100, 100);
        content.showText("beside");
        content.newLineAtOffset(x - 100, y - 100);
        content.showText(text);
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
