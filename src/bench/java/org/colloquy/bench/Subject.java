package org.colloquy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.reader.Source;

/** The transcript that benchmarks work on: {@code -Dbench.input=FILE}, else a sample. */
final class Subject {
  private Subject() {}

  static Source source() {
    Path file = Path.of(System.getProperty("bench.input", "samples/interviews/clock-keeper.txt"));
    try {
      return Source.of(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
