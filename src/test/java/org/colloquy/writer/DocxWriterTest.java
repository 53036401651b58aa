package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.api.Test;

final class DocxWriterTest {
  @Test
  void isValid() throws Exception {
    byte[] docx = write(Interviews.everything());
    Files.write(Path.of("/tmp/docxprobe/everything.docx"), docx);
    List<String> errors = new OoxmlSchemas().errors(docx);
    assertEquals(List.of(), errors);
  }

  private static byte[] write(Interview interview) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(Edition.of(interview), WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
