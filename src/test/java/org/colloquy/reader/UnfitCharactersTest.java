package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that no edition may hold: all others are read, and each of these is told. */
final class UnfitCharactersTest {
  private static final String TALK =
      "Ana: Cold?\n\nTom: Yes, he said.\n\nAna: Why?\n\nTom: January.\n";

  private static Reading read(String name, byte[] bytes) {
    Source source = Source.of(name, bytes);
    return Readers.detect(source).read(source, ReadOptions.DEFAULT);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String place(Diagnostic told) {
    Span span = told.span();
    return span == null ? "-" : span.line() + ":" + span.column();
  }

  private static List<Diagnostic> told(Reading reading) {
    return reading.diagnostics().stream()
        .filter(d -> d.code() == Code.R009 || d.code() == Code.R018)
        .toList();
  }

  /** What no file can hold comes in by references and escapes as well, into any field. */
  static Stream<Arguments> referred() {
    String page = "<p>Ana: Cold?</p><p>Tom: Yes%s.</p><p>Ana: Why?</p><p>Tom: Ice.</p>";
    String json =
        "{\"segments\":[{\"speaker\":\"Ana\",\"text\":\"Cold?\"},\n{\"speaker\":\"Tom\","
            + "\"text\":\"Yes%s.\"}]}";
    String carried = "{\"text\":\"" + page.replace("\n", "") + page.formatted("") + "\"}";
    String front = "---\nlanguage: en\n%s\n---\n" + TALK;
    String toml = "+++\nlanguage = \"en\"\n%s\n+++\n" + TALK;
    String own =
        "{\"colloquy\":1,\"metadata\":{\"title\":\"Cold?\"},\n"
            + "\"blocks\":[{\"type\":\"narration\",\"kind\":\"closing\","
            + "\"id\":\"n1\",\"content\":[{\"type\":\"paragraph\",\"inlines\":[{\"type\":\"text\","
            + "\"text\":\"I%sce\"}]}]}]}";
    String yaml = "- speaker: Ana\n  text: Cold?\n- speaker: Tom\n  text: \"Yes%s.\"\n";
    String tei =
        "<TEI><text><body><sp><speaker>Ana</speaker><p>Cold?</p></sp>\n<sp><speaker>Tom</speaker>"
            + "<p>Yes%s, ice.</p></sp></body></text></TEI>";
    return Stream.of(
        Arguments.of("t.html", page.formatted("&#xd800;"), "R009 1:21"),
        Arguments.of("t.html", "<title>I&#1;ce</title>" + page.formatted(""), "R009 -"),
        Arguments.of("t.html", "<title>I&#xfdd0;ce</title>" + page.formatted(""), "R009 -"),
        Arguments.of("t.md", TALK.replace("Yes", "Yes&#xdfff;"), "R009 3:1"),
        Arguments.of("t.json", json.formatted("\\ud800"), "R009 2:26"),
        Arguments.of("t.json", json.formatted("\\u0001"), "R009 2:26"),
        Arguments.of("t.json", carried.formatted("\\ud800"), "R009 1:69"),
        Arguments.of("t.json", own.formatted("\\udc00"), "R009 2:122"),
        Arguments.of("t.yaml", yaml.formatted("\\uD800"), "R009 4:9"),
        Arguments.of("t.yaml", yaml.formatted("\\x01"), "R009 4:9"),
        Arguments.of("t.md", front.formatted("title: \"I\\uD800ce\""), "R009 3:8"),
        Arguments.of("t.md", front.formatted("title: \"I\\0ce\""), "R009 3:8"),
        Arguments.of("t.md", front.formatted("mood: {deep: [a, \"I\\x01ce\"]}"), "R009 3:18"),
        Arguments.of("t.md", front.formatted("speakers: [{name: \"To\\em\"}]"), "R009 3:19"),
        Arguments.of("t.md", front.formatted("\"mo\\x02od\": fair"), "R009 3:1"),
        Arguments.of("t.md", front.formatted("title: \"I\\f\\r\\Nce\""), ""),
        Arguments.of("t.md", toml.formatted("title = \"I\\uD800ce\""), "R009 3:9"),
        Arguments.of("t.md", toml.formatted("title = \"I\\bce\""), "R009 3:9"),
        Arguments.of("t.md", toml.formatted("title = \"I\\fce\""), ""),
        Arguments.of("t.md", "{\n\"title\": \"I\\u0001ce\"\n}\n\n" + TALK, "R009 2:10"),
        Arguments.of("t.xml", tei.formatted("&#1;"), "R009 2:33"),
        Arguments.of("t.xml", tei.formatted("&#xD800;"), "R009 2:33"),
        Arguments.of("t.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Co\fld?\n", ""),
        Arguments.of(
            "t.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Cold?&#xd800;\n", "R009 4:8"),
        Arguments.of("t.srt", "1\n00:00:01,000 --> 00:00:02,000\nAna: Co\u0085ld?\n", ""),
        Arguments.of("t.csv", "speaker,text\nAna,Co\u000bld?\nTom,Yes.\n", ""),
        Arguments.of("t.html", page.formatted("\u202eso"), "R018 1:26"),
        Arguments.of("t.txt", TALK.replace("Ana:", "Ana\u2066:"), "R018 1:1"));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("referred")
  void whatNoFileCanHoldIsReplacedAndTold(String name, String source, String expected) {
    Reading reading = read(name, utf8(source));
    assertTrue(Sketch.of(reading).contains("ld?") || source.contains("narration"));
    List<Diagnostic> told = told(reading);
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        told.stream().map(d -> d.code() + " " + place(d)).toList(),
        reading.diagnostics() + "");
    told.forEach(d -> assertNotNull(d.hint()));
  }

  static Stream<Arguments> documents() {
    String xml = WordFiles.p("", "Ana: Cold?") + WordFiles.p("", "Tom: Yes%s.");
    String alone = "{\\rtf1 Ana: Cold?\\par\nTom: Yes\\u-10240?.\\par}";
    return Stream.of(
        Arguments.of("&#1;", word(xml.formatted("&#1;")), "2:1"),
        Arguments.of("&#xD800;", word(xml.formatted("&#xD800;")), "2:1"),
        Arguments.of("&#x110000;", word(xml.formatted("&#x110000;")), "2:1"),
        Arguments.of("a control", word(xml.formatted("\u0001")), "2:1"),
        Arguments.of("a noncharacter", word(xml.formatted("\ufffe")), "2:1"),
        Arguments.of("a C1 control", word(xml.formatted("\u009b")), "2:1"),
        Arguments.of("a half in a flat document", flat(xml.formatted("&#xDC00;")), "2:1"),
        Arguments.of("half a pair in RTF", utf8(alone), "2:9"),
        Arguments.of("a control in RTF", utf8(alone.replace("-10240", "1")), "2:9"),
        Arguments.of(
            "its title",
            utf8(
                alone
                    .replace("\\u-10240?", "")
                    .replace("\\rtf1 ", "\\rtf1{\\info{\\title A\\u-10240?}}")),
            "-"));
  }

  private static byte[] word(String xml) {
    return WordFiles.body(xml).bytes();
  }

  private static byte[] flat(String xml) {
    byte[] whole = WordFiles.flat(word(xml.replaceAll("&#[^;]*;", "HALF")));
    String text = new String(whole, StandardCharsets.UTF_8);
    return utf8(text.replace("HALF", "&#xDC00;"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentsAreReadDespiteThem(String what, byte[] bytes, String place) {
    Reading reading =
        read(what.contains("RTF") || what.contains("its") ? "t.rtf" : "t.docx", bytes);
    assertTrue(Sketch.of(reading).contains("Yes"), Sketch.of(reading));
    Diagnostic told = told(reading).get(0);
    assertEquals("R009 " + place, told.code() + " " + place(told));
    assertEquals(1, told(reading).size());
    assertEquals("remove it from the source", told.hint());
  }

  @Test
  void thoseOfADocumentsPropertiesAreTold() {
    WordFiles file = WordFiles.paragraphs(TALK.split("\n\n"));
    Reading reading = read("t.docx", file.core("<dc:title>The &#1; ice</dc:title>").bytes());
    assertEquals("The \ufffd ice", reading.interview().metadata().title().orElseThrow());
    assertEquals(List.of("-"), told(reading).stream().map(UnfitCharactersTest::place).toList());
  }

  @Test
  void thoseOfASidecarAreToldThere(@TempDir Path folder) throws IOException {
    Path talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    Files.writeString(folder.resolve("talk.colloquy.yaml"), "title: \"I\\x01ce\"\n");
    Diagnostic told = told(new TextReader().read(Source.of(talk), ReadOptions.DEFAULT)).get(0);
    assertEquals("1:8", place(told));
    assertTrue(String.valueOf(told.source()).endsWith("talk.colloquy.yaml"), told.source());
  }

  /** With a byte-order mark and without, the whole text is read but for the halves. */
  @ParameterizedTest
  @CsvSource({"UTF-16LE, 2", "UTF-16BE, 2", "UTF-32LE, 4", "UTF-32BE, 4"})
  void loneSurrogatesAreReplacedAndTold(String name, int width) {
    String talk = TALK.replace("Yes,", "Y\ud800es,").replace("January", "Janu\udc00ary");
    for (String mark : List.of("", "\ufeff")) {
      Reading reading = read("t.txt", wide(mark + talk, width, name.endsWith("LE")));
      String text = Sketch.of(reading);
      assertTrue(text.contains("Y\ufffdes, he said."), text);
      assertTrue(text.contains("Janu\ufffdary."), text);
      assertEquals(4, reading.interview().blocks().stream().filter(b -> b instanceof Turn).count());
      Diagnostic told = told(reading).get(0);
      assertEquals("3:7", place(told));
      assertTrue(told.message().contains("U+D800"), told.message());
      assertTrue(told.message().contains("2 characters in all"), told.message());
      assertEquals("remove it from the source", told.hint());
      assertEquals(List.of(told), reading.diagnostics());
      assertEquals(name, reading.evidence().get(0).decision());
    }
  }

  private static byte[] wide(String text, int width, boolean little) {
    ByteBuffer out = ByteBuffer.allocate(4 * text.length());
    out.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    text.codePoints()
        .forEach(
            c -> {
              if (width == 2) {
                out.putChar((char) c);
              } else {
                out.putInt(c);
              }
            });
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  @Test
  void halfAUnitAtTheEndIsTold() {
    byte[] whole = ("\ufeff" + TALK).getBytes(StandardCharsets.UTF_16LE);
    Diagnostic told =
        read("t.txt", java.util.Arrays.copyOf(whole, whole.length - 1)).diagnostics().get(0);
    assertEquals("R007 7:14", told.code() + " " + place(told));
    assertEquals(Severity.WARNING, told.severity());
    assertEquals("look for a whole copy of the file, or correct the place", told.hint());
  }

  /** Neither is UTF-8, and neither is taken for it without a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBM037 | read as IBM037 | --encoding IBM037 confirms it, another one corrects it",
        "IBM500 | read as IBM037 | --encoding IBM037 confirms it, another one corrects it",
        "IBM1047 | read as IBM037 | --encoding IBM037 confirms it, another one corrects it",
      })
  void theEncodingsOfMainframesAreTold(String name, String says, String hint) {
    Reading reading = read("t.txt", TALK.getBytes(Charset.forName(name)));
    assertTrue(Sketch.of(reading).contains("Yes, he said."), Sketch.of(reading));
    Diagnostic told = reading.diagnostics().get(0);
    assertEquals("R006 1:1", told.code() + " " + place(told));
    assertTrue(told.message().contains(says), told.message());
    assertEquals(hint, told.hint());
  }

  @Test
  void sevenBitsOfUnicodeAreTold() {
    String talk = TALK.replace("Cold", "K+APwAfA-hl").replace("January", "J+AOQ-nner");
    Diagnostic told = read("t.txt", utf8(talk)).diagnostics().get(0);
    assertEquals("R006 1:7", told.code() + " " + place(told));
    assertTrue(told.message().contains("UTF-7"), told.message());
    assertEquals("save it as UTF-8: iconv -f UTF-7 -t UTF-8 FILE", told.hint());
  }

  @ParameterizedTest
  @CsvSource({
    "C+- and D+-",
    "+49-30 and +44-20",
    "a+b-c and d+e-f",
    "1+AOQ-2 and 3+AOR-4",
    "+AOQ-"
  })
  void signsOfOrdinaryTextAreNoUtf7(String sum) {
    assertEquals(List.of(), read("t.txt", utf8(TALK.replace("January", sum))).diagnostics());
  }
}
