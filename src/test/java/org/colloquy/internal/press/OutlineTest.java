package org.colloquy.internal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "1 1 1, 2 2 2",
    "1 2 3 1, 2 3 4 2",
    "3 1 4 2, 2 2 3 3",
    "2 4 6 4 2, 2 3 4 3 2",
    "1 2 3 4 5 6, 2 3 4 5 6 6"
  })
  void skipsNoRank(String levels, String ranks) {
    Outline outline = new Outline(1);
    List<Integer> given =
        Arrays.stream(levels.split(" ")).map(l -> outline.heading(Integer.parseInt(l))).toList();
    assertEquals(Arrays.stream(ranks.split(" ")).map(Integer::valueOf).toList(), given);
  }
}
