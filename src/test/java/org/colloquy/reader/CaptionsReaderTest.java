package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** WebVTT and SubRip as tools write them, and as they break. */
final class CaptionsReaderTest {
  private static final String A = "00:00:01.000 --> 00:00:02.000\n";
  private static final String B = "00:00:02.000 --> 00:00:03.000\n";
  private static final String C = "00:00:03.000 --> 00:00:04.000\n";

  private static Arguments row(String name, String source, String expected) {
    return Arguments.of(name, source, expected);
  }

  /** The blocks without ids, since who asks is not of interest here. */
  private static String drawn(Reading reading) {
    return Sketch.of(reading).replaceAll("(?m)^[qar][0-9]+ ", "");
  }

  /** A caption a piece, every other in a colour. */
  private static String coloured(String pieces) {
    StringBuilder out = new StringBuilder();
    for (String piece : pieces.split("\\|")) {
      int at = out.toString().split("-->").length;
      String text = piece.replace('/', '\n');
      out.append("00:00:0" + at + ".000 --> 00:00:0" + (at + 1) + ".000\n")
          .append(at % 2 == 0 ? "<c.yellow.bg_black>" + text + "</c>" : text)
          .append("\n\n");
    }
    return out.toString();
  }

  static Stream<Arguments> webvtt() {
    return Stream.of(
        row(
            "voices on every cue, wrapped in mid-sentence",
            A + "<v Ana>Is it\n\n" + B + "<v Ana>deep?\n\n" + C + "<v Tom>Deep enough.\n",
            "Ana: Is it deep?\nTom: Deep enough."),
        row(
            "references to signs by their names",
            A + "<v Ana>Caf&eacute; &copy; &bogus; R&D?\n\n" + B + "<v Tom>Yes &hellip;\n",
            "Ana: Café © &bogus; R&D?\nTom: Yes …"),
        row(
            "a voice at a change only, with classes and an end tag",
            A + "<v.loud.first Ana Ruiz>Is it</v>\n\n" + B + "deep?\n\n" + C + "<v Tom>Yes.</v>\n",
            "Ana Ruiz: Is it deep?\nTom: Yes."),
        row(
            "two voices in one cue",
            A + "<v Ana>Deep?\n<v Tom>Yes.\n\n" + B + "<v Ana>Really?\n",
            "Ana: Deep?\nTom: Yes.\nAna: Really?"),
        row(
            "header, notes, styles, regions, names and settings of cues",
            "NOTE\nby hand\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:one\n\nfirst\n"
                + "00:01.000 --> 00:02.000 align:start position:0%\n<v Ana>Deep?\n",
            "Ana: Deep?"),
        row(
            "styles, classes, languages, ruby, times of words, entities",
            A
                + "<v A&amp;O><i>Is</i> <c.red>it</c> <b>deep</b>, <00:00:01.500>R&amp;D? "
                + "<lang fr>oui</lang> <ruby>川<rt>kawa</rt></ruby> 1 &lt; 2 <unk>\n",
            "A&O: Is it deep, R&D? oui 川kawa 1 < 2 <unk>"),
        row(
            "change marks, one inside a line, one written as entities",
            A + ">> Deep? >> Yes.\n\n" + B + "&gt;&gt; Really?\nI can't see.\n",
            "?: Deep?\n?: Yes.\n?: Really? I can't see."),
        row(
            "names in brackets behind dashes, and sounds that stand so",
            A
                + "- [Ana] Is it deep?\n- [Sighs] Deep enough-\n\n"
                + B
                + "- [Ana] And cold?\n- Cold.\n",
            "Ana: Is it deep?\n?: [Sighs] Deep enough-\nAna: And cold?\n?: Cold."),
        row(
            "names at a change, in mid-sentence too",
            A
                + "Ana: Is it deep? I\n\n"
                + B
                + "Tom: Deep enough, it\n\n"
                + C
                + "Ana: Really?\n\n"
                + "00:00:04.000 --> 00:00:05.000\nTom: Really, and it\nis cold.\n",
            "Ana: Is it deep? I\nTom: Deep enough, it\nAna: Really?\n"
                + "Tom: Really, and it is cold."),
        row(
            "a sound alone is an event, one inside a sentence is part of it",
            A
                + "[music]\n\n"
                + B
                + "<v Ana>It was\n\n"
                + C
                + "[laughs]\n\n"
                + "00:00:04.000 --> 00:00:05.000\ndeep.\n",
            "event music: [music]\nAna: It was [laughs] deep."),
        row(
            "a pause behind a sentence begins a paragraph",
            A
                + "<v Ana>One.\n\n00:00:09.000 --> 00:00:10.000\n<v Ana>Two\n\n"
                + "00:00:16.000 --> 00:00:17.000\n<v Ana>and three.\n",
            "Ana: One. / Two and three."),
        row(
            "nobody is named: prose without a title",
            A + "It was deep.\n\n" + B + "And cold.\n",
            "prose: It was deep. And cold."),
        row(
            "captions that roll",
            A
                + "it was\n\n"
                + B
                + "it was\nvery deep\n\n"
                + C
                + "very deep\n\n"
                + "00:00:04.000 --> 00:00:05.000\nvery deep\nand cold\n",
            "prose: it was very deep and cold"),
        row(
            "captions that grow",
            A
                + "it\n\n"
                + B
                + "it was\n\n"
                + C
                + "it was deep\n\n"
                + "00:00:04.000 --> 00:00:05.000\nit was deep and\n",
            "prose: it was deep and"),
        row(
            "captions that show two lines as one, the first for the second time",
            A
                + "it was very\n\n"
                + B
                + "it was very deep down there\n\n"
                + C
                + "deep down there and the water\n\n"
                + "00:00:04.000 --> 00:00:05.000\nand the water was cold\n",
            "prose: it was very deep down there and the water was cold"),
        row(
            "captions that stress one word after the other",
            A
                + "<u>it</u> was deep\n\n"
                + B
                + "it <u>was</u> deep\n\n"
                + C
                + "it was <u>deep</u>\n\n"
                + "00:00:04.000 --> 00:00:05.000\n<u>and</u> cold\n\n"
                + "00:00:05.000 --> 00:00:06.000\nand <u>cold</u>\n",
            "prose: it was deep and cold"),
        row(
            "colours that tell who speaks, one of them that of all letters",
            coloured("Is it deep?|Deep enough,/and cold.|And far?|No.|So?|Come."),
            "?: Is it deep?\n?: Deep enough, and cold.\n?: And far?\n?: No.\n?: So?\n?: Come."),
        row(
            "a colour that stresses words within sentences",
            coloured("Is it|deep,|and as|cold|as they|say?"),
            "prose: Is it deep, and as cold as they say?"),
        row(
            "a name on a line of its own in every cue",
            A
                + "Ana Ruiz\nIs it\n\n"
                + B
                + "Ana Ruiz\ndeep?\n\n"
                + C
                + "Tom\nDeep enough.\n\n"
                + "00:00:04.000 --> 00:00:05.000\nTom\nAnd cold\nin May.\n",
            "Ana Ruiz: Is it deep?\nTom: Deep enough. And cold in May."),
        row(
            "a name in round brackets before every cue",
            A
                + "(Ana)\nIs it\n\n"
                + B
                + "(Ana)\ndeep?\n\n"
                + C
                + "(Tom Hale) Deep enough.\n\n"
                + "00:00:04.000 --> 00:00:05.000\n(Tom Hale) And <i>cold</i>.\n",
            "Ana: Is it deep?\nTom Hale: Deep enough. And cold."),
        row(
            "short first lines that do not recur are no names",
            A
                + "Down there\nit is deep.\n\n"
                + B
                + "Nobody\nwent.\n\n"
                + C
                + "Only Tom\ndid.\n\n"
                + "00:00:04.000 --> 00:00:05.000\nOnce\nin May.\n",
            "prose: Down there it is deep. Nobody went. Only Tom did. Once in May."),
        row(
            "whisper.cpp's mark of a change",
            A
                + "Is it\n\n"
                + B
                + "deep? [SPEAKER_TURN]\n\n"
                + C
                + "Deep enough. [SPEAKER_TURN]\n\n"
                + "00:00:04.000 --> 00:00:05.000\nReally?\n",
            "?: Is it deep?\n?: Deep enough.\n?: Really?"),
        row(
            "names of captions that name who speaks, as Webex writes, and one that does not",
            "1 \"Ana Ruiz\" (4711)\n"
                + A
                + "Is it deep?\n\n2 \"Tom\" (12)\n"
                + B
                + "Deep\n\n3 \"Tom\"\n"
                + C
                + "enough.\n\nthe \"end\" (1)\n00:00:04.000 --> 00:00:05.000\nAnd cold.\n",
            "Ana Ruiz: Is it deep?\nTom: Deep enough. And cold."),
        row(
            "what is said twice stays",
            A + "<v Ana>No.\n\n" + B + "<v Tom>No.\n\n" + C + "<v Ana>Well.\n",
            "Ana: No.\nTom: No.\nAna: Well."));
  }

  /** Captions without a voice go on with the one before, unless all of them tell what is seen. */
  @ParameterizedTest
  @CsvSource({
    "[action] They sit down., Ana: Deep? bridge: [action] They sit down. Tom: Yes. Ana: So. Tom:"
        + " So.",
    "and cold?, Ana: Deep? and cold? Tom: Yes. Ana: So. Tom: So."
  })
  void whatIsSeenIsNobodys(String caption, String expected) {
    List<String> said =
        List.of("<v Ana>\nDeep?", caption, "<v Tom>\nYes.", "<v Ana>So.", "<v Tom>So.");
    StringBuilder source = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < said.size(); i++) {
      String times = "\n00:0" + i + ".000 --> 00:0" + (i + 1) + ".000\n";
      source.append(times).append(said.get(i)).append('\n');
    }
    assertEquals(expected, drawn(Sketch.named("talk.vtt", source.toString())).replace('\n', ' '));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("webvtt")
  void captions(String name, String source, String expected) {
    String whole = "WEBVTT\n\n" + source;
    assertEquals(expected, drawn(Sketch.named("talk.vtt", whole)));
    assertEquals(expected, drawn(Sketch.named("-", whole.replace("\n", "\r\n"))));
    assertEquals(expected, drawn(Sketch.named("talk.txt", "\ufeff" + whole.replace('\n', '\r'))));
  }

  static Stream<Arguments> subrip() {
    return Stream.of(
        row(
            "numbers, commas, tags",
            "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"red\">Ana:</font> Deep?\n\n2\n"
                + "00:00:02,000 --> 00:00:03,000\nTom: <i>Deep</i> enough.\n\n3\n"
                + "00:00:03,000 --> 00:00:04,000\nAna: Really?\n\n4\n"
                + "00:00:04,000 --> 00:00:05,000\nTom: {b}Really{/b}, come.\n",
            "Ana: Deep?\nTom: Deep enough.\nAna: Really?\nTom: Really, come."),
        row(
            "no numbers, points for commas, no blank lines between",
            "0:00:01.0 --> 0:00:02.5\n>> Deep?\n0:00:03.0 --> 0:00:04.5\n>> Yes, 3\n7\n"
                + "0:00:05.0 --> 0:00:06.5\nmetres.\n",
            "?: Deep?\n?: Yes, 3 metres."),
        row(
            "dashes for two people",
            "1\n00:00:01,000 --> 00:00:02,000\n- Deep?\n- Yes.\n\n2\n"
                + "00:00:02,000 --> 00:00:03,000\n-Really?\n-Really.\n",
            "?: Deep?\n?: Yes.\n?: Really?\n?: Really."),
        row(
            "commas between times, as SubViewer writes",
            "0:00:01.000,0:00:02.000\nAna: Deep?\n\n0:00:02.000,0:00:03.000\nTom: Deep enough.\n\n"
                + "0:00:03.000,0:00:04.000\nAna: Really?\n\n0:00:04.000,0:00:05.000\n"
                + "Tom: Really, come.\n",
            "Ana: Deep?\nTom: Deep enough.\nAna: Really?\nTom: Really, come."),
        row(
            "numbered people between round brackets on every caption",
            "1\n00:00:01,000 --> 00:00:02,000\n(SPEAKER_00) Is it deep?\n\n2\n"
                + "00:00:02,000 --> 00:00:03,000\n(SPEAKER_01) Deep enough.\n\n3\n"
                + "00:00:03,000 --> 00:00:04,000\n(SPEAKER_01) I was there.\n\n4\n"
                + "00:00:04,000 --> 00:00:05,000\n(SPEAKER_01) In May.\n\n5\n"
                + "00:00:05,000 --> 00:00:06,000\n(SPEAKER_00) And the bridge, was it there?\n\n6\n"
                + "00:00:06,000 --> 00:00:07,000\n(SPEAKER_01) It had gone by then.\n",
            "SPEAKER_00: Is it deep?\nSPEAKER_01: Deep enough. I was there. In May.\n"
                + "SPEAKER_00: And the bridge, was it there?\nSPEAKER_01: It had gone by then."),
        row(
            "people in square brackets on their own lines, with how sure a program is",
            "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00 | 0.72]\nIs it deep?\n\n2\n"
                + "00:00:02,000 --> 00:00:03,000\n[Keeper | weak 0.30]\nDeep enough.\n\n3\n"
                + "00:00:03,000 --> 00:00:04,000\n[Keeper | 0.81]\nI was there.\n\n4\n"
                + "00:00:04,000 --> 00:00:05,000\n[SPEAKER_00 | 1.00]\nIn May?\n",
            "SPEAKER_00: Is it deep?\nKeeper: Deep enough. I was there.\nSPEAKER_00: In May?"),
        row(
            "a blank line inside a caption",
            "1\n00:00:01,000 --> 00:00:02,000\n>> Deep?\n\nOr not?\n\n2\n"
                + "00:00:02,000 --> 00:00:03,000\n>> Yes.\n",
            "?: Deep? Or not?\n?: Yes."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("subrip")
  void subRip(String name, String source, String expected) {
    assertEquals(expected, drawn(Sketch.named("talk.srt", source)));
    assertEquals(expected, drawn(Sketch.named("talk", source.replace("\n", "\r\n"))));
  }

  static Stream<Arguments> pictures() {
    return Stream.of(
        row(
            "MicroDVD with its rate, a bar between lines and slanted type",
            "{1}{1}50.0\n{50}{99}Ana: Is it|deep?\n{100}{149}{y:i}Tom: Deep enough.\n"
                + "{150}{199}Ana: And cold?\n{200}{249}Tom: Cold, too.\n",
            "1 PT1S, 2 PT2S, 3 PT3S, 4 PT4S"),
        row(
            "MicroDVD without its rate",
            "{25}{49}Ana: Is it deep?\n{50}{74}Tom: Deep enough.\n"
                + "{75}{99}Ana: And cold?\n{100}{124}Tom: Cold, too.\n",
            "0 PT1S, 1 PT2S, 2 PT3S, 3 PT4S"),
        row(
            "Spruce's lists, with settings and comments",
            "//The weir\n$FontName = Arial\n\n00:00:01:00 , 00:00:01:20 , Ana: Is it|deep?\n"
                + "00:00:02:05 , 00:00:02:20 , Tom: Deep enough.\n"
                + "00:00:03:00 , 00:00:03:20 , Ana: And cold?\n"
                + "00:00:04:00 , 00:00:04:20 , Tom: Cold, too.\n",
            "3 PT1S, 4 PT2.2S, 5 PT3S, 6 PT4S"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void timesInPictures(String name, String source, String places) {
    for (String text : List.of(source, source.replace("\n", "\r\n"))) {
      Reading reading = Sketch.named("talk.sub", text);
      assertEquals("subrip", reading.format());
      assertEquals(
          "Ana: Is it deep?\nTom: Deep enough.\nAna: And cold?\nTom: Cold, too.", drawn(reading));
      assertEquals(
          places,
          reading.interview().blocks().stream()
              .map(b -> b.origin().span().orElseThrow().line() - 1 + " " + ((Turn) b).time())
              .collect(java.util.stream.Collectors.joining(", ")));
    }
  }

  @Test
  void bracesAndCommasOfProseAreNoCaptions() {
    for (String prose : List.of("{1}{2", "{a}{b}Deep?", "00:00:01:00 , then", "{1} {2} Deep?")) {
      assertEquals("text", Sketch.named("talk.txt", prose + "\nIt was deep.\n").format(), prose);
    }
  }

  @Test
  void eventsOfSubStation() {
    String source =
        "[Script Info]\nTitle: The weir\n\n[V4+ Styles]\nFormat: Name, Fontname\n\n[Events]\n"
            + "Format: Layer, Start, End, Style, Name, Effect, Text\n"
            + "Comment: 0,0:00:00.00,0:00:00.50,D,,,by hand\n"
            + "Dialogue: 0,0:00:01.00,0:00:02.00,D,Ana,,{\\i1}Is it{\\i0},\\Nthen, deep?\n"
            + "Dialogue: 0,0:00:02.50,0:00:03.00,D,Tom,,Deep enough.\n";
    Reading reading = Sketch.named("talk.ass", source);
    assertEquals("title: The weir\nAna: Is it, then, deep?\nTom: Deep enough.", drawn(reading));
    assertEquals(Duration.ofMillis(2500), ((Turn) reading.interview().blocks().get(1)).time());
    assertEquals(10, reading.interview().blocks().get(0).origin().span().orElseThrow().line());
  }

  static Stream<Arguments> turnsTaken() {
    return Stream.of(
        row(
            "one side asks",
            ">> Is it deep? >> Deep enough to drown a horse in. >> Has it drowned one?"
                + " >> Once, in the year of the flood.",
            "qaqa"),
        row(
            "a turn that is only announced, and both ask",
            ">> Is it deep? >> Deep enough, is it not? >> Has it drowned one? >> Have you seen it?",
            "rrrr"),
        row(
            "three people, out of turn",
            ">> Is it deep? >> Deep enough to drown a horse. >> A cart, too. >> Has it drowned one?"
                + " >> Once, in the year of the flood. >> Twice, I should say.",
            "rrrrrr"),
        row("too few turns", ">> Is it deep? >> Deep enough to drown a horse in.", "rr"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("turnsTaken")
  void whoAsksWhereNobodyIsNamed(String name, String said, String expected) {
    Reading reading = Sketch.named("talk.vtt", "WEBVTT\n\n" + A + said + "\n");
    StringBuilder kinds = new StringBuilder();
    reading.interview().blocks().forEach(b -> kinds.append(b.id().charAt(0)));
    assertEquals(expected, kinds.toString());
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(
            "no arrow", "00:00:01.000 00:00:02.000\n<v Ana>Deep?\n", 3, "'-->' is missing"),
        Arguments.of(
            "a short arrow", "00:01.000 -> 00:02.000\n<v Ana>Deep?\n", 3, "'-->' is missing"),
        Arguments.of("no time", "00:00:0x --> 00:00:02.000\n<v Ana>Deep?\n", 3, "can't be read"),
        Arguments.of("end first", "00:09.000 --> 00:02.000\n<v Ana>Deep?\n", 3, "ends before"),
        Arguments.of(
            "back in time", C + "<v Ana>Deep\n\n" + A + "<v Ana>?\n", 7, "the times go back"),
        Arguments.of("no times at all", "<v Ana>Deep?\n", 3, "these words have no time"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void whatIsWrongIsToldWithItsPlace(String name, String source, int line, String message) {
    Reading reading = Sketch.named("talk.vtt", "WEBVTT\n\n" + source);
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals(Code.R040, told.code());
    assertEquals(line, told.span().line());
    assertTrue(told.message().contains(message), told.message());
    assertTrue(drawn(reading).startsWith("Ana: Deep"), drawn(reading));
  }

  @Test
  void timesAreThoseOfTheTurnsFirstCue() {
    Reading reading =
        Sketch.named(
            "a.vtt", "WEBVTT\n\n" + A + "<v Ana>Is\n\n" + B + "it?\n\n" + C + "<v Tom>No.\n");
    List<Duration> times =
        reading.interview().blocks().stream().map(b -> ((Turn) b).time()).toList();
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(3)), times);
  }

  @Test
  void theHeadersLanguageIsTheInterviews() {
    Reading reading =
        Sketch.named("a.vtt", "WEBVTT\nKind: captions\nLanguage: pt-BR\n\n" + A + "Oi.\n");
    assertEquals("pt-BR", reading.interview().metadata().language().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "WEBVTT - The Weir, The Weir",
    "WEBVTT FILE, -",
    "WEBVTT - This file has cues., -",
    "WEBVTT - https://example.org/x, -"
  })
  void theHeadersWordsMayBeATitle(String head, String title) {
    Reading reading =
        Sketch.named("a.vtt", head + "\n\n" + A + "<v Ana>Deep?\n\n" + B + "<v Tom>So.\n");
    assertEquals(title, reading.interview().metadata().title().orElse("-"));
    boolean told = reading.diagnostics().stream().anyMatch(d -> d.code() == Code.R012);
    assertEquals(title.equals("-"), told);
  }

  @Test
  void aTextThatBeginsWithTheNameOfAFormatIsNone() {
    String text = "WEBVTT is a format.\n\nAna: Deep?\n\nTom: Yes.\n\nAna: Why?\n\nTom: So.\n";
    Reading reading = Sketch.named("a.txt", text);
    assertEquals("text", reading.format());
    assertTrue(Sketch.of(reading).contains("WEBVTT is a format."), Sketch.of(reading));
  }

  @Test
  void captionsWithoutWordsAreRefused() {
    ColloquyException refused =
        assertThrows(ColloquyException.class, () -> Sketch.named("a.vtt", "WEBVTT\n\n" + A));
    assertEquals(Code.R001, refused.diagnostic().code());
    assertEquals("look whether it was saved", refused.diagnostic().hint());
  }

  @Test
  void linesOfAPlayer() {
    Reading reading =
        Sketch.named(
            "talk.lrc",
            "[ti:The weir]\n[by:someone]\n[la:en]\n\n[00:01.00]Ana Ruiz: Who keeps it?\r\n"
                + "[00:04.10][00:30.00]Tom Vidal: <00:04.10> The <00:04.50> parish.\n"
                + "[00:07.50]Always did.\n[00:09.50]Ana Ruiz: Why?\n"
                + "[01:12.500]Tom Vidal: Ask [them]: they know.\n");
    assertEquals("lrc", reading.format());
    assertEquals(
        """
        title: The weir
        q1 Ana Ruiz: Who keeps it?
        a1 Tom Vidal: The parish. Always did.
        q2 Ana Ruiz: Why?
        a2 Tom Vidal: Ask [them]: they know.\
        """,
        Sketch.of(reading));
    assertEquals(
        List.of("PT1S", "PT4.1S", "PT9.5S", "PT1M12.5S"),
        reading.interview().blocks().stream().map(b -> String.valueOf(((Turn) b).time())).toList());
    assertEquals(
        List.of("R012 2", "R052 0"),
        reading.diagnostics().stream()
            .map(d -> d.code() + " " + (d.span() == null ? 0 : d.span().line()))
            .toList());
  }

  @Test
  void whatIsShownAgainIsToldWhereItFirstIs() {
    String source =
        A
            + "it was\n\n"
            + B
            + "it was\nvery deep\n\n"
            + C
            + "very deep\n\n"
            + "00:00:04.000 --> 00:00:05.000\nvery deep\nand cold\n";
    Diagnostic told =
        Sketch.named("talk.vtt", source).diagnostics().stream()
            .filter(d -> d.code() == Code.R041)
            .findFirst()
            .orElseThrow();
    assertEquals("the captions roll: 3 lines that are shown again are left out", told.message());
    assertEquals("it was", source.lines().toList().get(told.span().line() - 1));
  }
}
