package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.model.Words;
import org.colloquy.reader.Source;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that goes on overleaf shows its head again, which is read once. */
class PdfTableHeadsTest {
  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void theHeadStandsOnEveryPageOfTheTable(String design) throws IOException {
    StringBuilder text = new StringBuilder("ANN: When did it leave?\n\nBEN: See for yourself.\n\n");
    text.append("| Harbourmaster | Departure |\n|---|---|\n");
    for (int i = 100; i < 220; i++) {
      text.append("| Ferry").append(i).append(" | noon |\n");
    }
    text.append("\nANN: Is that all?\n\nBEN: It is.\n");
    Source source = Source.of("f.md", text.toString().getBytes(StandardCharsets.UTF_8));
    Interview interview = Colloquy.create().read(source).interview();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy.create().write(Edition.of(interview, Design.builtIn(design)), Writers.PDF, out);
    byte[] pdf = out.toByteArray();
    List<PdfLines.Line> lines = PdfLines.of(pdf);
    List<Integer> rows = pages(lines, "Ferry");
    assertTrue(rows.size() > 2, rows.toString());
    assertEquals(rows, pages(lines, "Harbourmaster"));
    for (int page : rows) {
      double head = top(lines, page, "Harbourmaster");
      assertTrue(head > top(lines, page, "Ferry") + 10, "page " + page);
    }
    assertEquals(
        Words.of(interview).stream().flatMap(unit -> unit.words().stream()).toList(),
        PdfStructure.words(pdf));
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  private static List<Integer> pages(List<PdfLines.Line> lines, String word) {
    return lines.stream()
        .filter(line -> line.text().contains(word))
        .map(PdfLines.Line::page)
        .distinct()
        .toList();
  }

  private static double top(List<PdfLines.Line> lines, int page, String word) {
    return lines.stream()
        .filter(line -> line.page() == page && line.text().contains(word))
        .mapToDouble(PdfLines.Line::baseline)
        .max()
        .orElse(0);
  }
}
