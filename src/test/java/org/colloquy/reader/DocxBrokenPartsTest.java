package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Words;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of documents in XML that is none, or in an encoding of their own. */
final class DocxBrokenPartsTest {
  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n"
          + "<w:body>";
  private static final String SHUT = "</w:body></w:document>";

  static Stream<Arguments> parts() {
    Charset utf8 = StandardCharsets.UTF_8;
    Charset wide = StandardCharsets.UTF_16LE;
    byte[] whole = (OPEN + SHUT).getBytes(wide);
    String ascii = "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>\n<a>\u00e9</a>";
    String byteAt = "a byte means nothing in its encoding (line ";
    return Stream.of(
        part("an entity", OPEN + "a&nbsp;b" + SHUT, utf8, "'&nbsp;' stands for nothing (line 2, "),
        part("in a value", OPEN + "<w:r a='&x;'/>" + SHUT, utf8, "'&x;' stands for nothing (line "),
        part("a lone sign", OPEN + "a & b" + SHUT, utf8, "an '&' stands alone (line 2, column 12)"),
        part("a bad byte", OPEN + "a\u00ff" + SHUT, StandardCharsets.ISO_8859_1, byteAt + "2, col"),
        part("late", OPEN + "a\n".repeat(9999) + "\u00ff", StandardCharsets.ISO_8859_1, "10001, "),
        part("no ASCII", ascii, utf8, byteAt + "2, column 4)"),
        part("half a pair", half(OPEN + "a~b" + SHUT), byteAt + "2, column 10)"),
        part("half a character", Arrays.copyOf(whole, whole.length - 1), byteAt + "2, column 30)"),
        part("cut off", Arrays.copyOf(whole, whole.length - 8), "it breaks off (line 2, column "),
        part("crossed", OPEN + "<w:r></w:p>", utf8, "it is no well-formed XML from here on (line "),
        part("no XML", "hello", utf8, "it is no XML (line 1, column 1)"),
        part("empty", "", utf8, "it is no XML (line 1, column 1)"),
        part("nested", "<a>".repeat(257), utf8, "more than 256 deep (line 1, column 772)"),
        part("a type", "<!DOCTYPE a>\n<a/>", utf8, "it has a document type, which no document"));
  }

  private static Arguments part(String name, String xml, Charset charset, String says) {
    return part(name, xml.getBytes(charset), says);
  }

  private static Arguments part(String name, byte[] xml, String says) {
    return Arguments.of(name, xml, says);
  }

  /** In UTF-16, with half a surrogate pair for a mark. */
  private static byte[] half(String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_16LE);
    int at = 2 * xml.indexOf('~');
    bytes[at] = 0;
    bytes[at + 1] = (byte) 0xd8;
    return bytes;
  }

  /**
   * In words of ours, whatever the machine's language is; the JDK has its own on standard error.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void brokenPartsAreToldWithTheirPlaceAndNothingElseIsSaid(String name, byte[] xml, String says) {
    Source source = Source.of("talk.docx", file(xml));
    PrintStream before = System.err;
    Locale language = Locale.getDefault();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    Locale.setDefault(Locale.GERMAN);
    try {
      ColloquyException e =
          assertThrows(
              ColloquyException.class, () -> new DocxReader().read(source, ReadOptions.DEFAULT));
      Diagnostic told = e.diagnostic();
      assertEquals(Code.R061, told.code());
      assertTrue(
          told.message().startsWith("the document is damaged in 'word/document.xml': "),
          told.message());
      assertTrue(told.message().contains(says), told.message());
      assertEquals(
          "open it in a word processor, which may mend it, and save it again", told.hint());
    } finally {
      System.setErr(before);
      Locale.setDefault(language);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, UTF-16",
    "UTF-8, klingon",
    "UTF-16LE, UTF-16",
    "UTF-16BE, utf-8",
    "windows-1252, windows-1252",
  })
  void partsInEveryEncodingAreRead(Charset charset, String named) {
    String said = WordFiles.p("", "Q: One?") + WordFiles.p("", "A: Tw\u00e9.");
    String xml = "<?xml version='1.0' encoding='" + named + "'?>" + OPEN + said + SHUT;
    byte[] file = file(xml.getBytes(charset));
    Reading reading = new DocxReader().read(Source.of("talk.docx", file), ReadOptions.DEFAULT);
    assertTrue(Words.of(reading.interview()).toString().contains("Tw\u00e9."));
  }

  private static byte[] file(byte[] document) {
    return WordFiles.body("").file("word/document.xml", document).bytes();
  }
}
