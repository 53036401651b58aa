package org.colloquy.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.reader.Source;

/** The transcript that benchmarks work on: {@code -Dbench.input=FILE}, else a sample. */
public final class Subject {
  private Subject() {}

  static Source source() {
    return source(1);
  }

  /** The transcript so many times, one behind the other. */
  public static Source source(int times) {
    Path file = Path.of(System.getProperty("bench.input", "samples/interviews/clock-keeper.txt"));
    try {
      byte[] bytes = Files.readAllBytes(file);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int i = 0; i < times; i++) {
        all.writeBytes(bytes);
        all.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
      }
      return Source.of(file.getFileName().toString(), times == 1 ? bytes : all.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
