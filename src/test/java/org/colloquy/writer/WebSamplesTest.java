package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.testing.Samples;
import org.colloquy.testing.Validators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples as web editions, before the validators of the field. */
class WebSamplesTest {
  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pageIsValid(Path sample) throws Exception {
    assertEquals(List.of(), Validators.html(written(sample, Writers.HTML)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bookIsValid(Path sample) throws IOException {
    assertEquals(List.of(), Validators.epub(written(sample, Writers.EPUB)));
  }

  private static byte[] written(Path sample, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(Colloquy.create().read(sample).interview());
    writer.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
