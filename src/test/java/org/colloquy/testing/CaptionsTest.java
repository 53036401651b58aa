package org.colloquy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that nothing breaks would prove nothing. */
class CaptionsTest {
  private static final String VTT =
      "WEBVTT\n\n"
          + "NOTE\n"
          + "The ferry\n\n"
          + "00:00:01.000 --> 00:00:02.500\n"
          + "<v Ines &amp; Co>One <i>two</i>\n"
          + "a &lt; b</v>\n\n"
          + "100:00:03.000 --> 100:00:04.000\n"
          + "Three\n";

  private static final String SRT =
      "1\n00:00:01,000 --> 00:00:02,500\nInes: One\n\n2\n00:00:03,000 --> 00:00:04,000\nThree\n\n";

  private static final String PODCAST =
      "{'version':'1.0.0','segments':[{'speaker':'Ines','startTime':1,'endTime':2.5,'body':'One'},"
          + "{'startTime':3.0,'endTime':4,'body':'Two'}]}";

  @Test
  void filesThatKeepTheRules() throws Exception {
    assertEquals(List.of(), Captions.webvttFaults(VTT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), Captions.subripFaults(SRT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), Captions.podcastFaults(json(PODCAST)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WEBVTT         | WebVTT          | no header",
        "00:00:01.000   | 00:00:03.000    | ends before it begins",
        "100:00:03      | 00:00:00        | begins before",
        "01.000 -->     | 01,000 -->      | no times",
        "<i>            | <em>            | tag em",
        "</i>           | </b>            | closes what is not open",
        "&lt;           | &               | no cue text",
        "a &lt;         | a <             | no cue text",
        "v Ines &amp; Co | v              | annotation of v",
        "b</v>          | b               | left open",
        "Three          | Three --> four  | an arrow in a cue",
        "The ferry      | The --> ferry   | an arrow in a note",
      })
  void webvtt(String from, String to, String expected) {
    String file = VTT.replaceFirst(from, to);
    assertSays(expected, Captions.webvttFaults(file.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2;00           | 3;00          | no number 2",
        "00:00:01,000   | 00:00:02,500  | ends before it begins",
        "00:00:03       | 00:00:00      | begins before",
        "01,000         | 01.000        | no times",
        ";Three;        | ;             | nothing in cue 2",
      })
  void subrip(String from, String to, String expected) {
    String file = SRT.replace(from.replace(';', '\n'), to.replace(';', '\n'));
    assertSays(expected, Captions.subripFaults(file.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'version':'1.0.0',  | ''             | no version",
        "'body':'One'        | 'text':'One'   | no body",
        "'speaker':'Ines'    | 'speaker':7    | speaker",
        "'startTime':3.0     | 'startTime':0  | begins before",
        "'endTime':4         | 'endTime':2    | ends before it begins",
        "'segments'          | 'parts'        | no segments",
      })
  void podcast(String from, String to, String expected) throws Exception {
    String file = PODCAST.replace(from, to.equals("''") ? "" : to);
    assertSays(expected, Captions.podcastFaults(json(file)));
  }

  private static byte[] json(String text) {
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static void assertSays(String expected, List<String> faults) {
    assertTrue(faults.toString().contains(expected), faults.toString());
  }
}
