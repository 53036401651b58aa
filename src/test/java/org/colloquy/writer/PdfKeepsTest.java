package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.reader.Source;
import org.colloquy.testing.PdfPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of whole editions, wherever the questions fall on them: what belongs together stays so. */
class PdfKeepsTest {
  private static final String SENTENCE =
      "The ferry went out on every second morning, and nobody asked where the others were. ";

  @ParameterizedTest
  @CsvSource({
    "magazine, ",
    "archive, ",
    "plain, ",
    "magazine, a5",
    "magazine, letter",
    "archive, a4",
    "plain, b5"
  })
  void nothingIsTornApartAndNothingIsReported(String design, String paper) throws IOException {
    for (int length = 1; length < 12; length++) {
      StringBuilder text = new StringBuilder();
      for (int turn = 0; turn < 16; turn++) {
        int words = (turn * 7 + length) % 9;
        text.append("ANN: ").append(SENTENCE.repeat(words + 1)).append("Is that so?\n\n");
        if (turn % 4 == 1) {
          text.append("> ").append(SENTENCE.repeat(2)).append("\n\n").append(SENTENCE);
          text.append("Or not?\n\n");
        }
        text.append("BEN: ").append(SENTENCE.repeat((turn * 5 + length) % 13 + 1)).append("\n\n");
      }
      Design built = Design.builtIn(design);
      check(text.toString(), paper == null ? built : built.with("page.size", paper));
    }
  }

  private static void check(String text, Design design) throws IOException {
    Colloquy colloquy = Colloquy.create();
    Source source = Source.of("ferry.md", text.getBytes(StandardCharsets.UTF_8));
    Interview interview = colloquy.read(source).interview();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview, design);
    Written written = colloquy.write(edition, Writers.PDF, out);
    assertEquals(Map.of(), PdfPages.faults(out.toByteArray()), text);
    assertEquals(
        List.of(), written.diagnostics().stream().filter(PdfKeepsTest::isOfPages).toList(), text);
  }

  private static boolean isOfPages(Diagnostic told) {
    return told.code() == Code.P003 && told.message().startsWith("a page ends");
  }
}
