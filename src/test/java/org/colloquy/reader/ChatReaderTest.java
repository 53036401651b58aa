package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatReaderTest {
  private static final String HEAD =
      "@UTF8\n"
          + "@Begin\n"
          + "@Languages:\teng, cym\n"
          + "@Participants:\tCHI Target_Child, MOT Ana Mother,\n"
          + "\tINV Investigator, OSE Osian Adult\n"
          + "@ID:\teng|x|CHI|2;06.||||Target_Child|||\n";

  private static Reading read(String text) {
    return Sketch.named("weir.cha", text);
  }

  @Test
  void utterancesWithTheirPeopleAndTimes() {
    Reading reading =
        read(
            HEAD
                + "@Date:\t19-MAR-2008\n@Location:\tHarrow\n@Situation:\tat the table\n"
                + "*INV:\tdid you see <the> [/] the mill ? \u0015120_2400\u0015\n"
                + "%mor:\tmod|do&PAST pro|you\n\tv|see\n"
                + "*CHI:\t&-um I saw it\n\tturn . \u00152400_3000\u0015\n"
                + "*MOT:\the means Lower_Weir [= river] .\n"
                + "*INV:\twhy ?\r\n*CHI:\t+< because +...\n@End\n");
    assertEquals("chat", reading.format());
    assertEquals(
        """
        q1 Investigator: did you see the the mill?
        a1 Target Child: um I saw it turn.
        a2 Ana: he means Lower Weir.
        q2 Investigator: why?
        a3 Target Child: because…\
        """,
        Sketch.of(reading));
    assertEquals(
        new Metadata.Interviewed(new PartialDate(2008, 3, 19), "Harrow"),
        reading.interview().metadata().interviewed().orElseThrow());
    assertEquals(new PartialDate(2008, 3, 19), reading.interview().metadata().date().orElseThrow());
    assertEquals("en", reading.interview().metadata().language().orElseThrow());
    assertEquals(
        List.of("PT0.12S", "PT2.4S", "null", "null", "null"),
        reading.interview().blocks().stream().map(b -> String.valueOf(((Turn) b).time())).toList());
    assertEquals(
        List.of("R012 9", "R012 11"),
        reading.diagnostics().stream().map(d -> d.code() + " " + d.span().line()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no [/] no .                        | no no.",
        "&+th the: wheel@s:eng turn^s .     | th the wheel turns.",
        "<he wen> [//] he went [*] +/.      | he wen he went –",
        "&=laughs yes [=! laughing] !       | [laughs] yes [laughing]!",
        "xxx (be)cause (.) at 10:30 .       | xxx (be)cause (.) at 10:30.",
        "+\" 'tis ⌈ so ⌉ ↑ [>] ‡ Ana .      | 'tis so, Ana.",
        "half a [code that never ends .     | half a [code that never ends.",
      })
  void codesAreNotSpoken(String utterance, String expected) {
    Reading reading = read(HEAD + "*MOT:\t" + utterance + "\n*CHI:\tyes .\n*MOT:\tgood .\n@End\n");
    assertEquals(
        "Ana: " + expected,
        Sketch.of(reading).lines().findFirst().orElseThrow().replaceFirst("^\\S+ ", ""));
  }
}
