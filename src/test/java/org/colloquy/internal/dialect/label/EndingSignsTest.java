package org.colloquy.internal.dialect.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A line that is spared a way in which labels end, for want of its sign, has no label so. */
class EndingSignsTest {
  private static final List<String> PIECES =
      List.of(
          "Ann",
          "Bo",
          "Q",
          "A",
          "R",
          "P",
          "12",
          "12:30",
          "(12:31)",
          "[00:12]",
          "RUIZ",
          "Mr.",
          "J.",
          "The",
          "SPEAKER",
          "問",
          "唐",
          "唐鳳",
          "記者",
          "س",
          "why",
          "and so it went on",
          "“",
          "”",
          ")",
          "）",
          ". –",
          ".—",
          " - ",
          "--",
          "—",
          "―",
          "ـ",
          "·",
          "|",
          "→",
          "»",
          ">",
          "::",
          ":",
          "：",
          "  ",
          "\t",
          "\u3000",
          "\u00a0",
          "\u200b",
          ".",
          "。",
          "۔",
          "።",
          "?",
          ",",
          " ",
          " ",
          " ",
          "*",
          "**",
          "_");

  private record Way(Ending ending, Function<Lead, Ending.@Nullable Cut> rule) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(Ending.STOP, StopEnding::find),
          new Way(Ending.STOP_DASH, StopEnding::beforeDash),
          new Way(Ending.SIGN, SignEnding::find),
          new Way(Ending.CLOSE, BracketEnding::closed),
          new Way(Ending.DASH, DashEnding::find),
          new Way(Ending.SPACES, SpaceEnding::wide));

  @Test
  @DisplayName("whatever stands in the line, and however far from its beginning")
  void sparedForNothing() {
    Random random = new Random(20260101);
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder("Ann of the weir ".repeat(random.nextInt(9)));
      int pieces = 1 + random.nextInt(8);
      for (int k = 0; k < pieces; k++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Span span = new Span(0, text.length(), 1, 1);
      List<Inline> inlines = List.of(new Inline.Text(text.toString()));
      Lead lead = Lead.of(0, Line.text(Line.Start.PARAGRAPH, inlines, span));
      for (Way way : WAYS) {
        assertEquals(way.rule.apply(lead), way.ending.find(lead), () -> way.ending + ": " + text);
      }
    }
  }
}
