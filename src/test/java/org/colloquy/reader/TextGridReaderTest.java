package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;

/** Praat's TextGrids. */
final class TextGridReaderTest {
  private static final String HEAD = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n";

  private static String tier(int number, String name, String... said) {
    StringBuilder out = new StringBuilder();
    out.append("    item [").append(number).append("]:\n        class = \"IntervalTier\"\n");
    out.append("        name = \"").append(name).append("\"\n        xmin = 0\n");
    out.append("        xmax = 9\n        intervals: size = ").append(said.length).append("\n");
    for (int i = 0; i < said.length; i++) {
      out.append("        intervals [").append(i + 1).append("]:\n            xmin = ").append(i);
      out.append("\n            xmax = ").append(i + 1).append("\n            text = \"");
      out.append(said[i].replace("\"", "\"\"")).append("\"\n");
    }
    return out.toString();
  }

  private static String grid(String... tiers) {
    return HEAD
        + "xmin = 0\nxmax = 9\ntiers? <exists>\nsize = "
        + tiers.length
        + "\nitem []:\n"
        + String.join("", tiers);
  }

  private static final String TALK =
      grid(
          tier(1, "Ana", "Is it \"cold\"?", "", "And 2 by day?", "sil"),
          tier(2, "Tom", "", "At night it is.", "", "By day it hums."),
          tier(3, "Tom - phones", "a", "t", "n", "ai"));

  private static final String SAID =
      "q1 Ana: Is it \"cold\"?\na1 Tom: At night it is.\nq2 Ana: And 2 by day?\n"
          + "a2 Tom: By day it hums.";

  @Test
  void tiersAreOneTalk() {
    Reading reading = Sketch.named("talk.TextGrid", TALK);
    assertEquals("textgrid", reading.format());
    assertEquals(SAID, Sketch.of(reading));
    Turn last = (Turn) reading.interview().blocks().get(3);
    assertEquals(Duration.ofSeconds(3), last.time());
    assertTrue(
        reading.diagnostics().stream().anyMatch(d -> d.message().contains("Tom - phones")),
        reading.diagnostics().toString());
  }

  @Test
  void theShortFormSaysTheSame() {
    StringBuilder brief = new StringBuilder(HEAD);
    for (String line : TALK.substring(HEAD.length()).split("\n")) {
      int sign = line.indexOf(" = ");
      String value = line.contains("tiers?") ? "<exists>" : line.substring(sign + 3);
      brief.append(sign < 0 && !line.contains("tiers?") ? "" : value + "\n");
    }
    assertEquals(SAID, Sketch.of(Sketch.named("talk", brief.toString())));
  }

  @Test
  void praatsOwnEncodingIsRead() {
    byte[] bytes = ("\ufeff" + TALK).getBytes(StandardCharsets.UTF_16BE);
    Source source = Source.of("talk.TextGrid", bytes);
    assertEquals(SAID, Sketch.of(Readers.detect(source).read(source, ReadOptions.DEFAULT)));
  }

  @Test
  void wordsAreJoinedWhereNothingElseIsSaid() {
    String grid =
        grid(
            tier(1, "Ana - words", "is", "it", "cold", "", "", "", "", ""),
            tier(2, "Tom - words", "", "", "", "", "", "at", "night", "it"));
    Reading reading = Sketch.named("talk.TextGrid", grid);
    assertEquals(
        List.of("Ana", "Tom"), reading.interview().speakers().stream().map(s -> s.name()).toList());
  }

  @Test
  void labelsMayStandInATierOfNobody() {
    String grid =
        grid(
            tier(
                1,
                "transcript",
                "Ana: Is it cold?",
                "Tom: At night.",
                "Ana: And by day?",
                "Tom: By day it hums."));
    String drawn = Sketch.of(Sketch.named("talk.TextGrid", grid));
    assertTrue(drawn.startsWith("q1 Ana: Is it cold?\na1 Tom: At night."), drawn);
  }

  @Test
  void whatBreaksOffIsReadUpToThere() {
    String cut = TALK.substring(0, TALK.indexOf("And 2"));
    assertTrue(Sketch.of(Sketch.named("talk.TextGrid", cut)).contains("Is it \"cold\"?"));
  }
}
