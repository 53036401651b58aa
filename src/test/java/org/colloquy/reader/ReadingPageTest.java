package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/reading.md} shows is read so. */
final class ReadingPageTest {
  private static final Path PAGE = Path.of("docs/reading.md");
  private static final String QUESTION = "Is it cold by the weir at night?";

  private static final List<String> SAID =
      List.of(
          QUESTION,
          "It is, and the wind comes straight off the lake.",
          "And who looked after the gates in those years?",
          "My father did, and then it was my turn to do it.",
          "Did he teach you how the water behaves?",
          "He let me watch him, which was the better way.",
          "What did you see?",
          "That a river is never the same width for two days.");

  @TempDir Path folder;

  static Stream<Arguments> dialects() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("`"))
        .map(cells -> Arguments.of(cells[1], cells[3]));
  }

  /** A conversation of the example's form. */
  private static String talk(String example) {
    StringBuilder talk = new StringBuilder();
    boolean unlabelled = example.startsWith("**" + QUESTION);
    for (int i = 0; i < SAID.size(); i++) {
      boolean asks = i % 2 == 0;
      String line = asks || !unlabelled ? example : QUESTION;
      line = line.replace("⏎", "\n").replace(QUESTION, SAID.get(i));
      line = asks ? line : line.replace("Ana Ruiz", "Tom Vidal").replace("ANA RUIZ", "TOM VIDAL");
      line = asks ? line : line.replace("Q:", "A:");
      talk.append(line.replace("00:12:3", "00:12:" + (2 + i / 4))).append("\n\n");
    }
    return talk.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialects")
  void eachDialectIsFoundInItsExample(String dialect, String example) {
    Source source = Source.of("talk.md", talk(example).getBytes(StandardCharsets.UTF_8));
    Reading reading = new MarkdownReader().read(source, ReadOptions.DEFAULT);
    String found =
        reading.evidence().stream()
            .filter(e -> e.subject().equals("dialect"))
            .findFirst()
            .orElseThrow()
            .decision();
    assertEquals(dialect, found, Sketch.of(reading));
    assertTrue(Sketch.of(reading).contains("q1 "), Sketch.of(reading));
  }

  @Test
  void theSidecarShownIsUnderstood() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```yaml\n") + 8;
    String yaml = page.substring(start, page.indexOf("```", start));
    StringBuilder talk = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      talk.append(i % 2 == 0 ? "AR: " : "TV: ").append(SAID.get(i % 8)).append("\n\n");
    }
    List<String> lines = new ArrayList<>(talk.toString().lines().toList());
    lines.add(11, "On the lake: ice.");
    lines.set(19, "Nothing shows who says this.");
    Path file = Files.writeString(folder.resolve("talk.txt"), String.join("\n", lines));
    Files.writeString(folder.resolve("talk.colloquy.yaml"), yaml);
    Reading reading = new TextReader().read(Source.of(file), ReadOptions.DEFAULT);
    assertEquals(List.of(), reading.diagnostics());
    assertEquals("The Slow Ferry", reading.interview().metadata().title().orElseThrow());
    String sketch = Sketch.of(reading);
    assertTrue(sketch.contains("q1 Ana Ruiz: " + QUESTION), sketch);
    assertTrue(sketch.contains("On the lake: ice."), sketch);
    assertTrue(sketch.contains(" Tom Vidal: Nothing shows who says this."), sketch);
  }
}
