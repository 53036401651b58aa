package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidePunctuationTest {
  private final Fonts fonts = Fonts.builtIn();

  /** Widths in characters of full width. */
  @ParameterizedTest
  @CsvSource({
    "字, 1", "。, 1", "。」, 1.5", "」。, 1.5", "）」。, 2", "「『, 1.5", "」「, 1.5", "字。, 2", "！？, 2", "“字, 2",
    "。”, 1.5",
  })
  void marksThatMeetShareTheirBlank(String text, double width) {
    Shaper shaper = fonts.shaper(FontRequest.regular("EB Garamond"), Features.TEXT, "zh");
    List<Stretch> shape = shaper.shape(text);
    assumeTrue(shape.get(0).font() != null, "the Chinese face is not on the class path");
    assertEquals(width, shape.stream().mapToDouble(s -> s.glyphs().width()).sum() / 1000, 0.001);
    assertTrue(shape.stream().allMatch(s -> s.font() != shaper.font()));
  }
}
