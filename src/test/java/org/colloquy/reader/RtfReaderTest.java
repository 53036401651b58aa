package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What RTF carries of a transcript. */
final class RtfReaderTest {
  private static final String TALK =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Arial;}"
          + "{\\f2\\fcharset128 Mincho;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}"
          + "{\\*\\cs9 Strong;}}{\\info{\\title The ferry}{\\author Ada}}{\\header Page \\chpgn}"
          + "\\pard\\plain %s}";

  private static Reading read(String body) {
    byte[] bytes = TALK.formatted(body).getBytes(StandardCharsets.ISO_8859_1);
    Source source = Source.of("talk.rtf", bytes);
    Reader reader = Readers.detect(source);
    assertEquals("rtf", reader.name());
    return reader.read(source, ReadOptions.DEFAULT);
  }

  private static String said(Reading reading) {
    return Sketch.of(reading).replaceAll("(?m)^[qar]\\d+ ", "").replace("title: The ferry\n", "");
  }

  /** A text in RTF, and the answer that it is. */
  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("Caf\\'e9 \\b strong\\b0 , {\\i so}.", "Café strong, so."),
        Arguments.of("\\u1046?\\u1091\\'3f\\uc0\\u1082", "Жук"),
        Arguments.of("\\f1\\'c6\\'f3\\'ea\\f0  here", "Жук here"),
        Arguments.of("\\f2\\'93\\'fa\\'96\\'7b\\f0  here", "日本 here"),
        Arguments.of("\\u-10180?\\u-8370? note", "\ud83c\udf4e note"),
        Arguments.of(
            "a\\emdash b\\~c\\_d\\-e \\ldblquote f\\rdblquote", "a—b\u00a0c\u2011d\u00ade “f”"),
        Arguments.of("\\{braces\\} and \\\\", "{braces} and \\"),
        Arguments.of("x{\\*\\unheard of}{\\pict 00ff}{\\bkmkstart y}z", "xz"),
        Arguments.of(
            "{\\field{\\*\\fldinst HYPERLINK \"https://example.org\"}{\\fldrslt there}}", "there"),
        Arguments.of("{\\upr{old}{\\*\\ud{new}}}", "new"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void textAndItsSigns(String rtf, String wanted) {
    Reading reading = read("Q: One?\\par A: " + rtf + "\\par Q: Three?\\par A: Four.\\par");
    assertEquals("Q: One?\nA: " + wanted + "\nQ: Three?\nA: Four.", said(reading));
    assertEquals("The ferry", reading.interview().metadata().title().orElseThrow());
  }

  @Test
  void whatIsHiddenDeletedOrCommentedIsLeftOut() {
    Reading reading =
        read(
            "Q: One?\\par A: {\\v secret}{\\deleted gone}Two{\\*\\annotation me}.\\par"
                + " Q: Three?\\par A: Four.\\par");
    assertEquals("Q: One?\nA: Two.\nQ: Three?\nA: Four.", said(reading));
    assertEquals(List.of(Code.R063, Code.R063, Code.R012), DocxReaderTest.codes(reading));
  }

  @Test
  void whatIsStruckOutStaysAndIsTold() {
    Reading reading =
        read("Q: One?\\par A: Two {\\strike or three}.\\par Q: Four?\\par A: Five.\\par");
    assertEquals("Q: One?\nA: Two or three.\nQ: Four?\nA: Five.", said(reading));
    assertEquals(List.of(Code.R066), DocxReaderTest.codes(reading));
  }

  @Test
  void headersAreToldWhereTheySayMore() {
    Reading reading =
        read(
            "{\\header The ferry}{\\footerl {\\b Embargoed}\\par until {\\field{\\*\\fldinst DATE}"
                + "{\\fldrslt Monday}}}{\\headerr {\\*\\unheard x}\\chpgn}"
                + "Q: One?\\par A: Two.\\par Q: Three?\\par A: Four.\\par");
    assertEquals("Q: One?\nA: Two.\nQ: Three?\nA: Four.", said(reading));
    assertEquals(List.of(Code.R064), DocxReaderTest.codes(reading));
    String told = reading.diagnostics().get(0).message();
    assertEquals("the page's footer is left out: 'Embargoed until Monday'", told);
  }

  @Test
  void notesHeadingsAndTables() {
    Reading reading =
        read(
            "\\s1 On the slip\\par\\pard Q: One?\\par A: Two{\\footnote\\pard A note.}.\\par "
                + "Q: Three?\\par A: Four.\\par\\trowd\\pard\\intbl Year\\cell Fare\\cell\\row"
                + "\\pard\\intbl 1961\\cell two\\cell\\row\\pard Q: So?\\par");
    assertEquals(
        "title: On the slip\nQ: One?\nA: Two.\nQ: Three?\n"
            + "A: Four. / Year / Fare / 1961 / two\nQ: So?",
        said(reading));
    Note note = reading.interview().notes().get(0);
    assertEquals("A note.", PlainText.of(note.content()));
  }

  @Test
  void tablesOfSpeakers() {
    StringBuilder rows = new StringBuilder();
    for (String row : List.of("Ada|One?", "Bo|Two.", "Ada|Three?", "Bo|Four.")) {
      rows.append("\\trowd\\pard\\intbl ")
          .append(row.replace("|", "\\cell "))
          .append("\\cell\\row");
    }
    assertEquals("Ada: One?\nBo: Two.\nAda: Three?\nBo: Four.", said(read(rows + "\\pard")));
  }

  @Test
  void brokenFilesAreTold() {
    byte[] cut = "{\\rtf1 Q: One?\\par A: {\\b Two".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = new RtfReader().read(Source.of("cut.rtf", cut), ReadOptions.DEFAULT);
    assertEquals(List.of(Code.R065), DocxReaderTest.codes(reading));
    byte[] deep = ("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.ISO_8859_1);
    for (byte[] bad : List.of(deep, "{\\rtf1 }".getBytes(StandardCharsets.ISO_8859_1))) {
      ColloquyException e =
          assertThrows(
              ColloquyException.class,
              () -> new RtfReader().read(Source.of("bad.rtf", bad), ReadOptions.DEFAULT));
      assertEquals(bad == deep ? Code.R061 : Code.R001, e.diagnostic().code());
    }
  }

  @Test
  void noChangedByteLeadsToAnythingButAReadingOrAnError() {
    byte[] good =
        TALK.formatted("Q: One?\\par A: T\\u1046?w\\'e9o{\\footnote n}.\\par")
            .getBytes(StandardCharsets.ISO_8859_1);
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      byte[] bad = good.clone();
      bad[6 + random.nextInt(bad.length - 6)] = (byte) random.nextInt(256);
      try {
        Reading reading = new RtfReader().read(Source.of("x.rtf", bad), ReadOptions.DEFAULT);
        assertEquals("rtf", reading.format());
      } catch (ColloquyException e) {
        assertEquals(Code.R001, e.diagnostic().code());
      }
    }
  }
}
