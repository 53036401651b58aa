package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Limits;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are called documents and can't be read as such: an error, and nothing half. */
final class DocxBadInputTest {
  private static final WordFiles GOOD =
      WordFiles.paragraphs("Q: One?", "A: Two.", "Q: Three?", "A: Four.");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] compound(String inside) {
    byte[] file = new byte[4096];
    System.arraycopy(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), 0, file, 0, 8);
    byte[] name = inside.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  private static byte[] document(String xml) {
    return WordFiles.body("").file("word/document.xml", bytes(xml)).bytes();
  }

  private static byte[] nested(int depth) {
    return WordFiles.body(
            "<w:sdt>".repeat(depth) + WordFiles.p("", "Deep") + "</w:sdt>".repeat(depth))
        .bytes();
  }

  private static byte[] sheet() {
    return WordFiles.body("")
        .mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
        .bytes();
  }

  static Stream<Arguments> files() {
    byte[] good = GOOD.bytes();
    String xmlns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return Stream.of(
        Arguments.of("text", bytes("Q: One?\nA: Two.\n"), Code.R061, "no Word document"),
        Arguments.of("password", compound("EncryptedPackage"), Code.R060, "password"),
        Arguments.of("Word 97", compound("WordDocument"), Code.R061, "before 2007"),
        Arguments.of("cut off", Arrays.copyOf(good, good.length - 40), Code.R061, "missing"),
        Arguments.of("a tenth", Arrays.copyOf(good, good.length / 10), Code.R061, "missing"),
        Arguments.of("other archive", WordFiles.zip(Map.of("a.txt", bytes("a"))), Code.R061, "ZIP"),
        Arguments.of("sheet", sheet(), Code.R061, "spreadsheet"),
        Arguments.of("no text part", GOOD_WITHOUT.bytes(), Code.R061, "has no 'word/document.xml'"),
        Arguments.of(
            "broken XML",
            document("<w:document" + xmlns + "><w:body><w:p></w:body>"),
            Code.R061,
            "word/document.xml"),
        Arguments.of(
            "document type",
            document("<!DOCTYPE w:document [<!ENTITY e \"x\">]><w:document" + xmlns + "/>"),
            Code.R061,
            "document type"),
        Arguments.of("no XML", document("hello"), Code.R061, "word/document.xml"),
        Arguments.of("no text", WordFiles.body("<w:p/>").bytes(), Code.R001, "no text"),
        Arguments.of("deep", nested(300), Code.R061, "256"));
  }

  private static final WordFiles GOOD_WITHOUT = WordFiles.body("").without("word/document.xml");

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void badFilesAreTold(String name, byte[] bytes, Code code, String says) {
    Source source = Source.of("talk.docx", bytes);
    Reader reader = Readers.detect(source);
    assertEquals("docx", reader.name());
    ColloquyException e =
        assertThrows(ColloquyException.class, () -> reader.read(source, ReadOptions.DEFAULT));
    Diagnostic told = e.diagnostic();
    assertEquals(code, told.code());
    assertEquals("talk.docx", told.source());
    assertTrue(told.message().contains(says), told.message());
    assertNotNull(told.hint());
  }

  @Test
  void otherDocumentsAreTold() {
    byte[] odt = WordFiles.zip(Map.of("mimetype", new byte[0]));
    byte[] type = bytes("mimetypeapplication/vnd.oasis.opendocument.text");
    System.arraycopy(type, 0, odt, 30, Math.min(type.length, odt.length - 30));
    Source source = Source.of("talk.odt", odt);
    ColloquyException e = assertThrows(ColloquyException.class, () -> Readers.detect(source));
    assertEquals(Code.R002, e.diagnostic().code());
    assertTrue(e.diagnostic().message().contains("OpenDocument"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:p>", "<w:p>&x;</w:p></pkg:xmlData></pkg:part></pkg:package>", ""})
  void flatDocumentsThatBreakOffAreDamaged(String rest) {
    String flat =
        "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
            + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
            + rest;
    Source source = Source.of("talk.xml", bytes(flat));
    Reader reader = Readers.detect(source);
    assertEquals("docx", reader.name());
    ColloquyException e =
        assertThrows(ColloquyException.class, () -> reader.read(source, ReadOptions.DEFAULT));
    assertEquals(Code.R061, e.diagnostic().code());
    assertEquals("talk.xml", e.diagnostic().source());
  }

  /** A title that can't be had is no title that is not there. */
  @Test
  void aDocumentTypeInThePropertiesIsNotPassedOver() {
    String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>";
    byte[] file =
        WordFiles.paragraphs("Q: One?", "A: Two.").file("docProps/core.xml", bytes(xml)).bytes();
    ColloquyException e =
        assertThrows(
            ColloquyException.class,
            () -> new DocxReader().read(Source.of("talk.docx", file), ReadOptions.DEFAULT));
    assertEquals(Code.R061, e.diagnostic().code());
    assertTrue(e.diagnostic().message().contains("docProps/core.xml"), e.diagnostic().message());
  }

  @Test
  void bombsAreNotUnpacked() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 1001; i++) {
      files.put("word/" + i, new byte[0]);
    }
    Limits limits = Limits.DEFAULT.withExpandedBytes(1 << 16);
    ReadOptions options = ReadOptions.builder().limits(limits).build();
    String much = "<w:p/>".repeat(1 << 15);
    for (byte[] bomb : new byte[][] {WordFiles.zip(files), WordFiles.body(much).bytes()}) {
      Source source = Source.of("bomb.docx", bomb);
      ColloquyException e =
          assertThrows(ColloquyException.class, () -> new DocxReader().read(source, options));
      assertEquals(Code.R062, e.diagnostic().code());
    }
  }

  /**
   * As written text is packed, not nothing but blanks: small, plausible, and beyond the default.
   */
  @Test
  void aBombOfPlausibleTextIsNotUnpackedWhole() {
    StringBuilder much = new StringBuilder(70 << 20);
    Random random = new Random(2026);
    while (much.length() < 66 << 20) {
      String said = Integer.toString(random.nextInt(1 << 30), 36);
      much.append(WordFiles.p("", said + " is what they said of the weir. ".repeat(14)));
    }
    byte[] bomb = WordFiles.body(much.toString()).bytes();
    long ratio = much.length() / bomb.length;
    assertTrue(ratio > 30 && ratio < 90, "packed " + ratio + ":1");
    Source source = Source.of("bomb.docx", bomb);
    ColloquyException e =
        assertTimeout(
            Duration.ofSeconds(30),
            () ->
                assertThrows(
                    ColloquyException.class,
                    () -> new DocxReader().read(source, ReadOptions.DEFAULT)));
    assertEquals(Code.R062, e.diagnostic().code());
    assertTrue(e.diagnostic().hint() != null);
  }

  @Test
  void macrosAndTemplatesAreRead() {
    String word = "application/vnd.ms-word.document.macroEnabled.main+xml";
    String template =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    for (String type : new String[] {word, template}) {
      byte[] bytes = WordFiles.paragraphs("Q: One?", "A: Two.").mainType(type).bytes();
      Source source = Source.of("talk.dotx", bytes);
      assertEquals("docx", Readers.detect(source).name());
      assertEquals(
          2, Readers.detect(source).read(source, ReadOptions.DEFAULT).interview().blocks().size());
    }
  }

  @Test
  void noChangedByteLeadsToAnythingButAReadingOrAnError() {
    byte[] good = GOOD.bytes();
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      byte[] bad = good.clone();
      for (int k = 0; k <= i % 3; k++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      Source source = Source.of("talk.docx", bad);
      try {
        Reading reading = new DocxReader().read(source, ReadOptions.DEFAULT);
        assertEquals(4, reading.interview().blocks().size());
      } catch (ColloquyException e) {
        assertNotNull(e.diagnostic().code());
      }
    }
  }
}
