package org.colloquy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Readers;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the bytes, a reader ends, and ends with an interview or with a diagnostic.
 *
 * <p>A build tries a hundred files a format, always the same. For a long run: {@code mvn
 * -Dtest=FuzzTest -Dcolloquy.fuzz.seconds=600 -Dcolloquy.fuzz.seed=7 test}, with {@code
 * -Dcolloquy.fuzz.format=docx} for one format alone; a file for each fault is left in {@code
 * target/fuzz}.
 */
final class FuzzTest {
  private static final int FILES = 100;
  private static final long SECONDS = Long.getLong("colloquy.fuzz.seconds", 0);
  private static final long SEED = Long.getLong("colloquy.fuzz.seed", 1);

  static Stream<Reader> readers() {
    String one = System.getProperty("colloquy.fuzz.format", "");
    return Readers.builtIn().stream().filter(r -> one.isEmpty() || r.name().equals(one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  @Timeout(100_000) // an end, not a measure
  void everyFileIsReadOrRefused(Reader reader) throws IOException {
    Path folder = Path.of(System.getProperty("colloquy.target", "target"), "fuzz");
    Trials trials = new Trials(reader, folder);
    Mutator mutator = new Mutator(SEED, Seeds.forFormat(reader.name()));
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    for (int i = 0; i < FILES || System.nanoTime() < end; i++) {
      trials.run(mutator.next());
    }
    if (SECONDS > 0) {
      System.out.println(trials);
    }
    assertEquals(Map.of(), trials.faults());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"text", "markdown", "html"})
  @Timeout(100_000) // an end, not a measure
  void marksAloneAreReadOrRefused(String format) {
    Path folder = Path.of(System.getProperty("colloquy.target", "target"), "fuzz");
    Trials trials = new Trials(Readers.named(format).orElseThrow(), folder);
    for (int i = 0; i < Marks.pairs(); i++) {
      trials.run(Marks.pair(i));
    }
    Random random = new Random(SEED);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end) {
      trials.run(Marks.three(random));
    }
    if (SECONDS > 0) {
      System.out.println(trials);
    }
    assertEquals(Map.of(), trials.faults());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void goodFilesAreRead(Reader reader) {
    Trials trials = new Trials(reader, Path.of("target", "fuzz"));
    Seeds.forFormat(reader.name()).forEach(trials::run);
    assertTrue(trials.toString().contains(" 0 refused"), trials.toString());
  }
}
