package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Interview;
import org.colloquy.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Talks of a few turns, and texts of a few fields that are none. */
final class ExcerptTest {
  private static final String[] ASKED = {
    "Is it cold by the weir?", "Who mended it?", "And the council?"
  };
  private static final String[] SAID = {
    "The weir was old when we came, and nobody had mended it since the flood.",
    "I walked there every morning, with the dog, before the mill was open.",
    "Water finds its way, whatever the council writes on its boards."
  };

  /** Labels in order; one with a question mark asks. */
  static Stream<Arguments> talks() {
    return Stream.of(
        Arguments.of("Ana?|Tom", "Ana, Tom"),
        Arguments.of("Ana?|Tom|Ana?", "Ana, Tom, Ana"),
        Arguments.of("Ana?|Tom|Ana?|Tom", "Ana, Tom, Ana, Tom"),
        Arguments.of("Ana?|Tom|Ana?|Eva|Ana?", "Ana, Tom, Ana, Eva, Ana"),
        Arguments.of("Ana?|Tom|Ana?|Eva", "Ana, Tom, Ana, Eva"),
        Arguments.of("记者?|江小河|记者?", "记者, 江小河, 记者"),
        Arguments.of("Ana|Tom|Ana", "Ana, Tom, Ana"),
        Arguments.of("Ana?|Tom?|Ana?", ""),
        Arguments.of("Ana|Tom?|Ana", "Ana, Tom, Ana"),
        Arguments.of("Ana?|and another thing|Ana?", ""),
        Arguments.of("Ana?|Note|Ana?", ""),
        Arguments.of("Ana|Tom|Eva|Eva|Tom|Ana|Ana|Tom|Eva", "Ana, Tom, Eva, Tom, Ana, Tom, Eva"),
        Arguments.of("Ana|Tom|Eva|Ana|Tom|Eva|Ana|Tom|Eva", ""),
        Arguments.of(
            "MR. RUIZ|MS. RUIZ|VIDAL|MR. RUIZ|MS. RUIZ|VIDAL",
            "MR. RUIZ, MS. RUIZ, VIDAL, MR. RUIZ, MS. RUIZ, VIDAL"),
        Arguments.of("江小河|唐部長|江院長|江小河|唐部長|江院長", "江小河, 唐部長, 江小河, 唐部長, 江小河"));
  }

  private static String written(String labels) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    for (String label : labels.split("\\|")) {
      boolean asks = label.endsWith("?");
      String said = (asks ? ASKED : SAID)[i++ / 2 % 3];
      out.append(label.replace("?", "")).append(": ").append(said).append("\n\n");
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("talks")
  void whoSpeaksInAFewTurns(String labels, String expected) {
    Interview interview = Sketch.text(written(labels)).interview();
    String speakers =
        interview.blocks().stream()
            .filter(Turn.class::isInstance)
            .map(b -> interview.speaker(((Turn) b).speaker()).orElseThrow().name())
            .collect(Collectors.joining(", "));
    assertEquals(expected, speakers);
  }
}
