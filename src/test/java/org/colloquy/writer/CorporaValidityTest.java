package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.testing.Corpora;
import org.colloquy.testing.CorporaSlice;
import org.colloquy.testing.Validators;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Editions of real transcripts pass their own field's validators. */
class CorporaValidityTest {
  /** Which formats are asked about; all of them, unless {@code -Dcolloquy.formats} says less. */
  private static final Set<String> FORMATS =
      Set.of(System.getProperty("colloquy.formats", "pdf,epub,html,docx").split(","));

  private static final OoxmlSchemas OOXML = new OoxmlSchemas();

  @Test
  void thereAreTranscripts() {
    Corpora.assumePresent();
    assertEquals(false, CorporaSlice.items().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> editionsAreValid() {
    return CorporaSlice.items().stream()
        .map(item -> DynamicTest.dynamicTest(item.name(), () -> check(item)));
  }

  private static void check(Corpora.Item item) {
    Edition edition = Edition.of(Colloquy.create().read(item.path()).interview());
    assertAll(
        check("pdf", () -> VeraPdf.faults(bytes(edition, Writers.PDF))),
        check("epub", () -> Validators.epub(bytes(edition, Writers.EPUB))),
        check("html", () -> Validators.html(bytes(edition, Writers.HTML))),
        check("docx", () -> OOXML.errors(bytes(edition, Writers.DOCX))));
  }

  private static Executable check(String format, ThrowingSupplier<List<String>> validator) {
    return FORMATS.contains(format)
        ? () -> assertEquals(List.of(), validator.get(), format)
        : () -> {};
  }

  private static byte[] bytes(Edition edition, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy.create().write(edition, writer, out);
    return out.toByteArray();
  }
}
