package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.edition.Edition;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Words;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Source;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRoundTripTest {
  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesReadBack(Path sample) throws IOException {
    Source source = Source.of(sample);
    Interview interview = Readers.detect(source).read(source, ReadOptions.DEFAULT).interview();
    same(interview);
  }

  @Test
  void everythingReadsBack() throws IOException {
    same(Interviews.everything());
  }

  private static void same(Interview interview) throws IOException {
    Interview back = back(interview);
    List<Words.Unit> words = Words.of(back);
    for (int i = 0; i < words.size(); i++) {
      assertEquals(Words.of(interview).get(i), words.get(i));
    }
    assertEquals(Words.of(interview).size(), words.size());
    assertEquals(outline(interview), outline(back));
    assertEquals(interview.speakers(), back.speakers());
    assertEquals(interview.metadata(), back.metadata());
    for (int i = 0; i < interview.blocks().size(); i++) {
      assertEquals(interview.blocks().get(i), back.blocks().get(i));
    }
    assertEquals(interview.notes(), back.notes());
  }

  private static List<String> outline(Interview interview) {
    List<String> outline = new ArrayList<>();
    for (Block block : interview.blocks()) {
      outline.add(block.getClass().getSimpleName() + " " + block.id());
    }
    return outline;
  }

  private static Interview back(Interview interview) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.MARKDOWN.write(Edition.of(interview), WriteOptions.DEFAULT, out);
    Source source = Source.of("edition.md", out.toByteArray());
    return Readers.named("markdown").orElseThrow().read(source, ReadOptions.DEFAULT).interview();
  }
}
