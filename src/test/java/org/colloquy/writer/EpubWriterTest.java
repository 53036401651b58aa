package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Validators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubWriterTest {
  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void isValid(String design) throws Exception {
    assertEquals(List.of(), Validators.epub(book(Interviews.everything(), design)));
  }

  private static byte[] book(Interview interview, String design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview, Design.builtIn(design));
    Writers.EPUB.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
