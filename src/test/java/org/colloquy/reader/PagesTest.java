package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the pages of a typescript is no word of it, and its places are kept. */
final class PagesTest {
  private static final String BODY =
      "Q    Where was the boat that night, as far as|you know?"
          + "|A    At the upper lock, behind the grain barge.|I had tied it up myself."
          + "|Q    Did you see a light?|A    Two of them, one red.|THE COURT:  Which was nearer?"
          + "|A    The red one.|Q    And then it went?|A    Then it went out.";

  private static Reading read(String text) {
    Source source = Source.of("talk.txt", text.getBytes(StandardCharsets.UTF_8));
    return new TextReader().read(source, ReadOptions.DEFAULT);
  }

  /** Three pages of ten lines. */
  private static String numbered(String head, String foot, int first) {
    StringBuilder out = new StringBuilder();
    for (int page = 0; page < 3; page++) {
      out.append(head.replace("#", "" + (first + page))).append("\n");
      int number = 0;
      for (String line : BODY.split("\\|")) {
        String deep = line.matches("(?:[QA] |THE ).*") ? "      " : "  ";
        out.append(String.format("%2d%s%s%n", ++number, deep, line));
      }
      out.append(foot.replace("#", "" + (first + page))).append("\n");
    }
    return out.toString();
  }

  private static String said(Interview interview) {
    return interview.blocks().stream()
        .filter(b -> b instanceof Turn)
        .map(b -> PlainText.of(b).replace('\n', ' '))
        .collect(Collectors.joining("|"));
  }

  private static List<String> places(Interview interview) {
    List<String> places = new ArrayList<>();
    for (Block block : interview.blocks()) {
      PlainText.pageMarks(block).stream()
          .limit(block instanceof Turn ? 1 : 0)
          .forEach(p -> places.add(p.mark().page() + ":" + p.mark().line()));
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource({
    "'                  #', '        ANN REED, CSR 12'",
    "'', '               - # -'",
    "'', '\n   Page # of 90\n\f'",
    "'   Vol. II            #\n', ''",
  })
  void numbersOfLinesAreMarks(String head, String foot) {
    Reading reading = read(numbered(head, foot, 41));
    Interview interview = reading.interview();
    assertTrue(
        said(interview)
            .startsWith(
                "Where was the boat that night, as far as you know?|At the upper lock, behind the"
                    + " grain barge. I had tied it up myself.|Did you see a light?"),
        said(interview));
    assertEquals(
        List.of("41:1", "41:3", "41:5", "41:6", "41:7", "41:8", "41:9", "41:10", "42:1"),
        places(interview).subList(0, 9));
    assertEquals(24, places(interview).size());
    assertEquals(
        List.of(Code.R017), reading.diagnostics().stream().map(d -> d.code()).distinct().toList());
  }

  /** Four pages of a talk whose last sentence goes on behind each page's head. */
  private static String typed(String head, int first) {
    StringBuilder out = new StringBuilder("A TALK WITH ADA VENN\n\n");
    for (int page = 0; page < 4; page++) {
      for (int turn = 0; turn < 5; turn++) {
        out.append("HOLM: What was the weather on day ").append(page * 10 + turn).append("?\n\n");
        out.append("VENN: It was as wet as it had been, and it stayed\nso for a while.\n\n");
      }
      out.append("HOLM: And the lock?\n\nVENN: The lock was shut for ")
          .append(page + 2)
          .append(" days and\n");
      out.append(head.replace("#", "" + (first + page)));
      out.append("opened on day ").append(page + 3).append(".\n\n");
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n   Venn              #\n\n",
        "\n\n- # -\n\n",
        "\f   Page #\n\n",
        "\n\n     #\n\n",
        "\n\nPage # of 12\n\nCOUNTY HISTORY PROJECT\n\n"
      })
  void headsOfPagesAreMarks(String head) {
    Interview interview = read(typed(head, 2)).interview();
    assertTrue(
        said(interview).contains("|The lock was shut for 3 days and opened on day 4.|"),
        said(interview));
    assertEquals(
        List.of(2, 3, 4, 5),
        interview.blocks().stream()
            .flatMap(b -> PlainText.pageMarks(b).stream())
            .map(p -> p.mark().page())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\nDay #\n\n",
        "\n\nTape #, side A\n\n",
        "\n\nHOLM: #\n\n",
      })
  void otherCountedLinesStay(String line) {
    Reading reading = read(typed(line, 2));
    assertEquals(
        List.of(), reading.diagnostics().stream().filter(d -> d.code() == Code.R017).toList());
  }

  @Test
  void numberedSectionsStay() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 6; i++) {
      text.append(i).append("\n\nQ: Who was it?\n\nA: My aunt, with the cart.\n\n");
    }
    assertEquals(List.of(), read(text.toString()).diagnostics());
  }

  @Test
  void namesBelowNumbersOfPagesSpeak() {
    StringBuilder text = new StringBuilder("The mill talk\n\n");
    for (int year = 1; year <= 35; year++) {
      text.append(year % 5 == 0 ? year / 5 + 3 + "\n" : "")
          .append("ANA RUIZ\nWhat did you mend in the year ")
          .append(1950 + year)
          .append("?\nTOM VIDAL\nI mended wheel number ")
          .append(year)
          .append(" and painted the door of it.\nIt took me a week and a bit more than that.\n");
    }
    Interview interview = read(text.toString()).interview();
    assertEquals(35, said(interview).split("a bit more").length - 1);
    assertEquals(
        List.of("ANA RUIZ", "TOM VIDAL"),
        interview.blocks().stream()
            .filter(b -> b instanceof Turn)
            .map(b -> ((Turn) b).label())
            .distinct()
            .toList());
  }
}
