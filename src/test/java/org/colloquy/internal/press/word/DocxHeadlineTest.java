package org.colloquy.internal.press.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title's measure has a program that fills line by line break it by sense. */
final class DocxHeadlineTest {
  private static final Set<String> NOT_LAST = Set.of("the", "of", "a", "and", "in", "with", "by");
  private static final DocxWidths WIDTHS = new DocxWidths(false);

  /** Twentieths of a point, and 26 points in half-points: the title of a page with wide margins. */
  private static final int MEASURE = 7938;

  private static final int SIZE = 52;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Quarry | The Quarry",
        "A Short Walk Through the Gardens of the Harbour and Back |"
            + " A Short Walk Through the Gardens / of the Harbour and Back",
        "The Last Ferryman of Upper Lake and the People Who Waited for Him |"
            + " The Last Ferryman of Upper Lake / and the People Who Waited for Him",
        "Stones | Stones",
      })
  void linesEndBySense(String title, String lines) {
    int measure = new DocxHeadline(WIDTHS, NOT_LAST).measure(title, MEASURE, SIZE);
    assertEquals(lines, String.join(" / ", filled(title, measure)));
  }

  @Test
  void aTitleOnOneLineHasAllOfIt() {
    assertEquals(MEASURE, new DocxHeadline(WIDTHS, NOT_LAST).measure("The Quarry", MEASURE, SIZE));
    assertEquals(MEASURE, new DocxHeadline(WIDTHS, NOT_LAST).measure(" ", MEASURE, SIZE));
  }

  @Test
  void aFontALittleWiderBreaksAlike() {
    String title = "The Last Ferryman of Upper Lake and the People Who Waited for Him";
    int measure = new DocxHeadline(WIDTHS, NOT_LAST).measure(title, MEASURE, SIZE);
    assertEquals(filled(title, measure), filled(title, measure * 95 / 100));
  }

  @Test
  void charactersOfChineseAreNotLeftAlone() {
    String title = "\u6cb3".repeat(16);
    int measure = new DocxHeadline(WIDTHS, Set.of()).measure(title, MEASURE, SIZE);
    double characters = measure / (SIZE * 10.0);
    assertTrue(characters >= 8 && characters < 13, "characters of a line: " + characters);
  }

  private static List<String> filled(String title, int measure) {
    double room = measure / (SIZE * 10.0);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && WIDTHS.ems(longer) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
