package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pandoc's Markdown, read by our own reader, has the same words and turns. */
class PandocRoundTripTest {
  @TempDir Path folder;

  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesReadBack(Path sample) throws IOException {
    Interview interview = Colloquy.create().read(sample).interview();
    Path file = folder.resolve("talk.pandoc.md");
    try (OutputStream out = Files.newOutputStream(file)) {
      Writers.PANDOC.write(Edition.of(interview), WriteOptions.DEFAULT, out);
    }
    Interview back = Colloquy.create().read(file).interview();
    assertEquals(words(interview), words(back));
    assertEquals(turns(interview), turns(back));
    assertEquals(interview.speakers(), back.speakers());
    assertEquals(
        interview.metadata().title(), back.metadata().title().map(t -> t.replace("\\", "")));
    assertEquals(interview.metadata().language(), back.metadata().language());
    assertEquals(interview.notes(), back.notes());
  }

  /** The words, without the title, which stands in front alone. */
  private static List<Words.Unit> words(Interview interview) {
    Set<String> front = Set.of("title", "subtitle", "deck");
    return Words.of(interview).stream().filter(u -> !front.contains(u.id())).toList();
  }

  private static List<String> turns(Interview interview) {
    return interview.blocks().stream().map(PandocRoundTripTest::turn).toList();
  }

  private static String turn(Block block) {
    String said = block.getClass().getSimpleName() + " " + block.id();
    return block instanceof Turn turn
        ? said + " " + turn.speaker() + " " + turn.label() + " " + turn.time()
        : said;
  }
}
