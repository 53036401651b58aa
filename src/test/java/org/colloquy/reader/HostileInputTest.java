package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is huge, damaged or made to deceive: read with every word, or refused with a code. */
@Timeout(120) // against hanging; none of it takes seconds
final class HostileInputTest {
  private static Reading read(String name, byte[] bytes) {
    Source source = Source.of(name, bytes);
    return Readers.detect(source).read(source, ReadOptions.DEFAULT);
  }

  private static Reading read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static long turns(Reading reading) {
    return reading.interview().blocks().stream().filter(b -> b instanceof Turn).count();
  }

  private static String text(Interview interview) {
    StringBuilder text = new StringBuilder();
    interview.blocks().forEach(b -> text.append(PlainText.of(b)).append('\n'));
    return text.toString();
  }

  static Stream<Arguments> large() {
    return Stream.of(
        Arguments.of("a line of 10 MB", "Q: " + "water ".repeat(1_700_000), 1_700_000),
        Arguments.of("a word of 10 MB", "Q: " + "w".repeat(10_000_000) + "\n\nA: b\n", 2),
        Arguments.of("labels and no word", "A:\n".repeat(200_000) + "A: end", 1),
        Arguments.of("turns of a word", "Ana: so\n\nTom: yes\n\n".repeat(50_000), 100_000),
        Arguments.of("labels of 10 KB", ("W" + "o".repeat(10_000) + ": yes\n\n").repeat(100), 100));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void muchIsReadWithEveryWord(String what, String source, int words) {
    for (String name : List.of("t.txt", "t.md")) {
      int read = Words.count(read(name, source).interview());
      assertTrue(read >= words, name + ": " + read);
    }
  }

  /** Marks that never close, or that nothing stands between, over and over. */
  static Stream<Arguments> endless() {
    return Stream.of(
        Arguments.of("t.txt", "{{x\n".repeat(300_000)),
        Arguments.of("t.txt", "{{x}}\n".repeat(300_000)),
        Arguments.of("t.txt", "{{a|".repeat(300_000)),
        Arguments.of("t.txt", "{{a|\n".repeat(100_000) + "}}".repeat(100_000)),
        Arguments.of("t.md", "--- ---\n".repeat(200_000)),
        Arguments.of("t.md", "+--+--+\n".repeat(200_000)),
        Arguments.of("t.md", "+--+--+\n| a| b|\n".repeat(100_000)),
        Arguments.of("t.txt", "** a** ".repeat(200_000)),
        Arguments.of("t.xml", "<a>&lt;p&gt;" + "&lt;".repeat(300_000) + "</a>"),
        Arguments.of("t.xml", "<r>" + "<n>1</n>".repeat(40_000) + NAMES.repeat(10_000) + "</r>"));
  }

  private static final String NAMES = "<speaker>Ana</speaker><p>So?</p><speaker>Tom</speaker>";

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("endless")
  void whatNeverEndsIsReadOrRefused(String name, String source) {
    try {
      assertNotNull(read(name, source).interview());
    } catch (ColloquyException e) {
      assertNotNull(e.diagnostic().source());
    }
  }

  /** With these, parsers have run for ever or overflown their stack. */
  static Stream<String> figures() {
    StringBuilder lists = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lists.append("  ".repeat(i)).append("- x\n");
    }
    return Stream.of(
        "[" + "\\".repeat(40),
        "<!-- " + "a ".repeat(1400),
        "> ".repeat(1000) + "a",
        "_".repeat(1500) + "a",
        "W" + "o".repeat(20_000) + ": " + "a".repeat(10_000),
        lists.toString());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void smallThingsThatFelledOthersAreRead(String piece) {
    for (String name : List.of("t.txt", "t.md")) {
      Reading reading = read(name, TALK + "\n" + piece + "\n\nAna: And then?\n\nTom: Water.\n");
      assertTrue(turns(reading) >= 6, name + "\n" + turns(reading));
      assertTrue(text(reading.interview()).contains("Water."), name + "\n" + reading.diagnostics());
    }
  }

  private static final String TALK =
      "Ana: When did the cold come that year?\n\nTom: Early, in the first week of November.\n\n"
          + "Ana: And the boats, were they out of the water?\n\nTom: Two of them were not.\n\n"
          + "Ana: What became of those?\n\nTom: The ice took one, and we sold the other.\n";

  /** What is written for {@code Ana}, {@code Tom} and the colon. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing odd           | Ana            | Tom            | :",
        "full-width colons     | Ana            | Tom            | \\uff1a",
        "zero-width space      | \\u200bAna      | \\u200bTom      | :",
        "zero-width in a label | A\\u200bna      | Tom            | :",
        "a joiner in a label   | A\\u200dna      | Tom            | :",
        "bidi marks            | \\u200eAna\\u200e | \\u200eTom\\u200e | :",
        "a mark behind         | Ana            | Tom            | \\u200f:",
        "an override           | \\u202eAna\\u202c | Tom            | :",
        "isolates              | \\u2068Ana\\u2069 | \\u2068Tom\\u2069 | :",
        "soft hyphens          | A\\u00adna      | T\\u00adom      | :",
        "a byte order mark     | \\ufeffAna      | Tom            | :",
        "no-break spaces       | Ana            | Tom            | \\u00a0:",
      })
  void whatIsNotSeenInALabelDoesNotHideIt(String what, String ana, String tom, String colon) {
    String source =
        TALK.replace("Ana:", "Ana" + unescaped(colon))
            .replace("Tom:", "Tom" + unescaped(colon))
            .replace("Ana", unescaped(ana))
            .replace("Tom", unescaped(tom));
    for (String name : List.of("t.txt", "t.md")) {
      Reading reading = read(name, source);
      assertEquals(6, turns(reading), name + "\n" + Sketch.of(reading));
      assertEquals(List.of("Ana", "Tom"), names(reading));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0xad, 0x200b, 0x200d, 0x200e, 0x2060, 0xfeff, 0xe0041})
  void whatIsNotSeenInOneLabelMakesNobodyElse(int unseen) {
    String odd = "To" + Character.toString(unseen) + "m:";
    for (String source : List.of(TALK.replaceFirst("Tom:", odd), TALK + "\n\n" + odd + " Yes.\n")) {
      for (String name : List.of("t.txt", "t.md")) {
        assertEquals(List.of("Ana", "Tom"), names(read(name, source)));
      }
    }
    String captions = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Cold?\n\n";
    String answer = "00:02.000 --> 00:03.000\n<v To" + Character.toString(unseen) + "m>Yes.\n\n";
    String last = "00:03.000 --> 00:04.000\n<v Ana>So?\n\n00:04.000 --> 00:05.000\n<v Tom>So.\n";
    assertEquals(List.of("Ana", "Tom"), names(read("t.vtt", captions + answer + last)));
  }

  private static List<String> names(Reading reading) {
    return reading.interview().speakers().stream().map(Speaker::name).toList();
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.startsWith("\\u", i);
      out.append(
          escape ? (char) Integer.parseInt(text.substring(i + 2, i + 6), 16) : text.charAt(i));
      i += escape ? 5 : 0;
    }
    return out.toString();
  }

  static Stream<Arguments> damaged() {
    String talk = "Q: Cold?\n\nA: Yes.\n\nQ: Why?\n\nA: January.\n";
    String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Cold?\n\n";
    return Stream.of(
        Arguments.of("t.txt", "Q: Co\0ld?\n\nA: Yes.\n\nQ: Why?\n\nA: January.\n", "R"),
        Arguments.of("t.md", "---\ntitle: Cold\n" + talk, "January."),
        Arguments.of("t.md", "---\n\ttitle: Cold\n---\n" + talk, "January."),
        Arguments.of("t.md", "---\na: " + "[".repeat(100_000) + "\n---\n" + talk, "M012"),
        Arguments.of("t.md", "---\na: &b [x]\nc: *b\n---\n" + talk, "M012"),
        Arguments.of("t.md", "---\n- a\n- b\n---\n" + talk, "January."),
        Arguments.of(
            "t.txt", "Interview with Tom Vidal\n\n Ana  spoke with  \n\n" + talk, "January."),
        Arguments.of("t.txt", "（唐鳳）\n（ ）\n\n（唐）：\n\n" + talk, "January."),
        Arguments.of("t.html", "<html><frameset><frame src='a.html'></frameset></html>", "R001"),
        Arguments.of("t.html", "<html><body><p>The river rose.</p></body></html>", "river"),
        Arguments.of("t.html", "<body><xmp>Q: Cold?\n\nA: Yes.</xmp></body>", "Yes."),
        Arguments.of("t.html", "<body><p>Before.<!-- Q: Cold? A: Yes.", "Before."),
        Arguments.of("t.html", "<p>Ana: a<p>Tom: b" + "<ul><li>".repeat(40), "b"),
        Arguments.of("t.html", "<body><script>var a = 'Q: Cold?'", "R051"),
        Arguments.of("t.vtt", "WEBVTT\n", "R"),
        Arguments.of("t.vtt", vtt + "00:03.000 -> 00:04.000\n<v Tom>Yes.\n\n", "Yes."),
        Arguments.of("t.vtt", vtt + "99:99:99.999 --> soon\n<v Tom>Yes.\n", "Yes."),
        Arguments.of("t.vtt", vtt + "00:03.000 --> 00:04.000\n<v Tom<i Yes.\n", "Yes."),
        Arguments.of("t.vtt", vtt + "00:03.000 --> 00:04.000\n<v Tom>So <b ICE</b>\n", "ICE"),
        Arguments.of("t.srt", "1\n00:00:01,000 --> \nYes.\n", "Yes."),
        Arguments.of("t.json", "{\"segments\": [{\"speaker\": \"A\", \"text\": \"Ye", "R042"),
        Arguments.of("t.json", "{\"segments\": [{\"speaker\": 7, \"text\": null}]}", "R"),
        Arguments.of(
            "t.csv", "speaker,text\nAna,\"Cold?\nTom,Yes.\nAna,Why?\nTom,January.\n", "January."),
        Arguments.of("t.docx", "PK\3\4 this is none", "R"),
        Arguments.of("t.docx", talk, "R"),
        Arguments.of("t.xml", "<TEI><text><body><sp><p>Cold", "R"),
        Arguments.of("t.rtf", "{\\rtf1 Q: Cold?\\par A: Yes.", "Yes."),
        Arguments.of("t.rtf", "{\\rtf1 Q\\c: {\\v s\\bin9 }{\\deletedip\\par\\pard Q: a}b}c", "R"));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("damaged")
  void whatIsDamagedIsReadOrRefusedClearly(String name, String source, String expected) {
    String found;
    try {
      Reading reading = read(name, source);
      found = text(reading.interview()) + "\n" + reading.diagnostics();
    } catch (ColloquyException e) {
      Diagnostic d = e.diagnostic();
      assertNotNull(d.source(), d.toString());
      assertNotNull(d.hint(), d.toString());
      found = d + "";
    }
    assertTrue(found.contains(expected), found.substring(0, Math.min(300, found.length())));
  }

  @Test
  void encodingsThatAreMixedAreTold() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes("Q: Où est l’île ?\n\nA: Là-bas.\n\n".getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("Q: Déjà ?\n\nA: Déjà.\n".getBytes(StandardCharsets.ISO_8859_1));
    Reading reading = read("t.txt", mixed.toByteArray());
    assertEquals(4, turns(reading));
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals("R006 5", told.code() + " " + told.place().orElseThrow().line());
  }
}
