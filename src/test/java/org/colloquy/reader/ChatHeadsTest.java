package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages as programs for chats and calls copy and save them. */
final class ChatHeadsTest {
  private static final String[] SAID = {
    "Is it deep there?", "Deep enough to drown a cart.", "And cold, as they say?",
    "Colder than they say.", "Did you go in?", "Once, when I was ten."
  };

  private static Reading read(String form) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SAID.length; i++) {
      String name = i % 2 == 0 ? "Ana Ruiz" : "Tom Bell";
      out.append(form.replace("~", "\n").replace("NAME", name).replace("TEXT", SAID[i]));
    }
    return Sketch.named("talk.txt", out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "NAME  10:31 AM~TEXT~",
        "NAME~10:31 AM~TEXT~",
        "NAME~  10:31~TEXT~~",
        "NAME~11/30/2026 10:31 AM~TEXT~~",
        "NAME~00:31~TEXT~",
        "NAME — heute um 10:31 Uhr~TEXT~",
        "[11/30/2026 10:31 AM] NAME~TEXT~~",
        "[30-Nov-26 10:31 AM] NAME~TEXT~~",
        "30/11/26, 10:31 - NAME: TEXT~",
        "[30.11.26, 10:31:11] NAME: TEXT~",
        "30/11/2026 à 10:31 - NAME: TEXT~",
        "10:31:11 From NAME to Everyone:~\tTEXT~",
        "10:31:11\t From  NAME : TEXT~",
        "10:31:11 Von NAME an Alle:~\tTEXT~",
        "10:31:11 De NAME à Tous : TEXT~"
      })
  void messages(String form) {
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < SAID.length; i++) {
      expected.append(i % 2 == 0 ? "Ana Ruiz: " : "Tom Bell: ").append(SAID[i]).append('\n');
    }
    String drawn = Sketch.of(read(form)).replaceAll("(?m)^[qar][0-9]+ ", "");
    assertEquals(expected.toString().strip(), drawn);
  }

  @Test
  void linesKeepTheirNumbersAndReceiversAreTold() {
    Reading reading = read("10:31:11 From NAME to Everyone:~\tTEXT~");
    assertEquals(
        List.of("R012 1"),
        reading.diagnostics().stream().map(d -> d.code() + " " + d.span().line()).toList());
    Reading below = read("NAME~00:31~TEXT~");
    assertEquals(
        List.of(1, 4, 7, 10, 13, 16),
        below.interview().blocks().stream()
            .map(b -> ((Turn) b).origin().span().orElseThrow().line())
            .toList());
  }

  @Test
  void aProgrammeOfADayIsNoTalk() {
    String day =
        "Weir walk\n"
            + "10:30\n"
            + "Meet at the mill.\n"
            + "Lunch\n"
            + "12:00\n"
            + "Bring bread.\n"
            + "Tea\n"
            + "15:30\n"
            + "At the inn.\n";
    assertEquals(0, Sketch.named("day.txt", day).interview().speakers().size());
  }
}
