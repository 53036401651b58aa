package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines of the README do what they are shown for. */
final class ReadmeTest {
  @TempDir private Path folder;

  static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("colloquy "))
        .map(line -> line.replaceFirst(" +#.*", ""))
        .toList();
  }

  @BeforeEach
  void transcripts() throws IOException {
    Path sample = Samples.named("three-questions.txt");
    Files.copy(sample, folder.resolve("talk.txt"));
    Files.copy(sample, Files.createDirectory(folder.resolve("talks")).resolve("one.txt"));
  }

  @Test
  void thereAreSome() throws IOException {
    assertTrue(lines().size() >= 4, () -> "too few examples");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void runs(String line) {
    Object[] words =
        Arrays.stream(line.split(" +", -1)).skip(1).map(this::inFolder).toArray(Object[]::new);
    Cli run = Cli.run(words);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  private String inFolder(String word) {
    boolean file = word.startsWith("talk") || word.equals("out");
    return file ? folder.resolve(word).toString() : word;
  }
}
