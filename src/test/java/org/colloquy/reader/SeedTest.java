package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.PartialDate;
import org.colloquy.model.PlainText;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.testing.Corpora;
import org.junit.jupiter.api.Test;

/** The interview with which everything began, trap by trap. */
final class SeedTest {
  private static Interview read() {
    Path seed = Corpora.assumePresent().resolve("seed/ziguangge-2001-dai-bingguo.txt");
    return new TextReader().read(Source.of(seed), ReadOptions.DEFAULT).interview();
  }

  @Test
  void titleEndsInColonAndIsNoLabel() {
    Metadata metadata = read().metadata();
    assertTrue(metadata.title().orElseThrow().endsWith("Political Parties:"));
    String subtitle = metadata.subtitle().orElseThrow();
    assertTrue(subtitle.startsWith("An Interview with") && subtitle.endsWith("Reporter"), subtitle);
    assertTrue(subtitle.contains("Department of the CPC"), "wrapped with one space");
  }

  @Test
  void blocksAreThoseAReaderCounts() {
    List<String> ids = read().blocks().stream().map(Block::id).toList();
    assertEquals(
        List.of(
            "n1", "n2", "q1", "a1", "q2", "a2", "q3", "a3", "q4", "a4", "q5", "a5", "q6", "a6",
            "q7", "a7", "q8", "a8"),
        ids);
    assertEquals(Narration.PROVENANCE, ((Narration) read().blocks().get(0)).kind());
    assertEquals(Narration.INTRODUCTION, ((Narration) read().blocks().get(1)).kind());
  }

  @Test
  void answersKeepTheirParagraphs() {
    List<Integer> paragraphs =
        read().blocks().stream()
            .filter(b -> b.id().startsWith("a"))
            .map(b -> ((Turn) b).content().size())
            .toList();
    assertEquals(List.of(1, 2, 3, 2, 2, 2, 1, 3), paragraphs);
  }

  @Test
  void peopleAreNamedByTheSubtitle() {
    List<Speaker> speakers = read().speakers();
    assertEquals("ziguangge-reporter", speakers.get(0).id());
    assertEquals("Ziguangge Reporter", speakers.get(0).name());
    assertEquals(List.of("Q"), speakers.get(0).labels());
    assertEquals("Dai Bingguo", speakers.get(1).name());
    assertEquals(
        "Minister of the International Department of the CPC Central Committee",
        speakers.get(1).description().orElseThrow());
  }

  @Test
  void provenanceTellsPublicationAndDate() {
    Metadata metadata = read().metadata();
    assertEquals(
        new Metadata.Publication("Ziguangge", "July 2001"), metadata.publication().orElseThrow());
    assertEquals(new PartialDate(2001, 7, 17), metadata.date().orElseThrow());
    assertEquals("en", metadata.language().orElseThrow());
  }

  @Test
  void straySpacesAreTheSourcesOwn() {
    String all = String.join("\n", read().blocks().stream().map(PlainText::of).toList());
    assertTrue(all.contains("international work ?"));
    assertTrue(all.contains("the CPC 's international"));
  }
}
