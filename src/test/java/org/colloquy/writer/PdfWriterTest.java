package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Resource;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.PdfTools;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {
  private static final Writer WRITER = new PdfWriter();
  private static final Design SECOND =
      Design.parse("second", "extends: magazine\npdf: {profile: a-4f+ua-2}\n");

  record Edited(byte[] pdf, Written written) {}

  static Stream<Interview> interviews() {
    return Stream.of(
        Interviews.everything(),
        Interviews.ofLength(1, 30),
        Interviews.ofLength(14, 400),
        untitled(),
        talk(),
        withoutText());
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void keepsTheStandardsAndEveryWord(Interview interview) {
    byte[] pdf = write(interview).pdf();
    assertEquals(List.of(), VeraPdf.faults(pdf));
    assertEquals("", PdfTools.complaints(pdf));
    List<String> expected = new ArrayList<>();
    Words.of(interview).forEach(unit -> expected.addAll(unit.words()));
    assertEquals(expected, PdfStructure.words(pdf));
    assertArrayEquals(pdf, write(interview).pdf());
    Edited second = write(interview, SECOND);
    assertEquals(List.of(), VeraPdf.faults(second.pdf(), List.of("PDF/A-4f", "PDF/UA-2")));
    assertEquals("", PdfTools.complaints(second.pdf()));
    assertEquals(expected, PdfStructure.words(second.pdf()));
    assertEquals("%PDF-2.0\n", new String(second.pdf(), 0, 9, StandardCharsets.US_ASCII));
  }

  @Test
  void tellsWhatWasWritten() {
    assertEquals(
        List.of("2 pages", "PDF/A-3a", "PDF/UA-1"),
        write(Interviews.everything()).written().facts());
    assertEquals(List.of("1 page", "PDF/A-3a", "PDF/UA-1"), write(untitled()).written().facts());
    assertEquals(
        List.of("1 page", "PDF/A-4f", "PDF/UA-2"), write(untitled(), SECOND).written().facts());
    assertEquals(List.of(), write(Interviews.everything()).written().diagnostics());
  }

  /** Were it otherwise, the other tests would prove nothing. */
  @Test
  void keepsNoStandardOfTheOtherProfile() {
    for (String standard : List.of("PDF/A-4f", "PDF/UA-2")) {
      assertNotEquals(List.of(), VeraPdf.faults(write(untitled()).pdf(), List.of(standard)));
    }
    for (String standard : List.of("PDF/A-3a", "PDF/UA-1")) {
      byte[] second = write(untitled(), SECOND).pdf();
      assertNotEquals(List.of(), VeraPdf.faults(second, List.of(standard)));
    }
  }

  @Test
  void leadsToElementsInTheSecondProfile() throws IOException {
    try (PDDocument document = Loader.loadPDF(write(Interviews.everything(), SECOND).pdf())) {
      COSDictionary places =
          document.getDocumentCatalog().getNames().getCOSObject().getCOSDictionary(COSName.DESTS);
      COSArray names =
          ((COSDictionary) places.getCOSArray(COSName.KIDS).getObject(0))
              .getCOSArray(COSName.NAMES);
      Map<String, String> types = new java.util.HashMap<>();
      for (int i = 0; i < names.size(); i += 2) {
        COSArray place =
            ((COSDictionary) names.getObject(i + 1)).getCOSArray(COSName.getPDFName("SD"));
        COSDictionary element = (COSDictionary) place.getObject(0);
        types.put(names.getString(i), element.getNameAsString(COSName.S));
      }
      Map<String, String> expected =
          Map.of("title", "H1", "q1", "H2", "a1", "Answer", "n1", "Provenance", "note1", "FENote");
      expected.forEach((name, type) -> assertEquals(type, types.get(name), name));
      assertFalse(types.containsValue("Document"), types.toString());
    }
  }

  @Test
  void carriesTheInterviewAndTheSourceOnlyIfAsked() throws IOException {
    assertEquals(Map.of("interview.json", "Data"), attachments(WriteOptions.DEFAULT));
    byte[] source = Interviews.bytes("Q: Why?\nA: Because.\n");
    WriteOptions options =
        WriteOptions.builder()
            .source(new WriteOptions.Attachment("talk.txt", "text/plain", source))
            .build();
    assertEquals(Map.of("interview.json", "Data", "talk.txt", "Source"), attachments(options));
  }

  private static Map<String, String> attachments(WriteOptions options) throws IOException {
    try (PDDocument document = Loader.loadPDF(write(Interviews.everything(), options).pdf())) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getKids().get(0).getNames();
      Map<String, String> relationships = new java.util.HashMap<>();
      files.forEach(
          (name, file) ->
              relationships.put(name, file.getCOSObject().getNameAsString("AFRelationship")));
      return relationships;
    }
  }

  @Test
  void namesEveryTurnAsAPlace() throws IOException {
    try (PDDocument document = Loader.loadPDF(write(Interviews.everything()).pdf())) {
      var places = document.getDocumentCatalog().getNames().getDests().getKids().get(0).getNames();
      for (String id : List.of("n1", "title", "q1", "a1", "e1", "h1", "q2", "a2", "r1", "note1")) {
        assertNotNull(places.get(id), id);
      }
      var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("How did you come to the river…", first.getTitle());
      assertEquals("The flood years", first.getNextSibling().getTitle());
    }
  }

  @Test
  void saysWhatIsWhat() {
    List<String> types = PdfStructure.types(write(Interviews.everything()).pdf());
    for (String type :
        List.of(
            "1 H1",
            "1 TOC",
            "1 Exchange",
            "2 H2",
            "3 SpeakerLabel",
            "2 Answer",
            "2 Event",
            "2 H3",
            "3 H4",
            "3 L",
            "3 BlockQuote",
            "3 Table",
            "4 Figure",
            "2 Note")) {
      assertTrue(types.contains(type), type + " in " + types);
    }
  }

  @Test
  void drawsABoxForWhatNoFontHasAndSaysSo() {
    Edited edited = write(spoken("Snow \u0d05 and \u0d05\u0b95 again\u0d05"));
    List<Diagnostic> diagnostics = edited.written().diagnostics();
    assertEquals(
        List.of(Code.P001, Code.P001), diagnostics.stream().map(Diagnostic::code).toList());
    assertEquals(
        "no font has U+0D05 MALAYALAM LETTER A '\u0d05' in title (page 1), a1 (page 1)",
        diagnostics.get(0).message());
    assertEquals(
        Words.split("What is there? Snow \u0d05 and \u0d05\u0b95 again\u0d05"),
        PdfStructure.words(edited.pdf()));
    assertEquals(List.of(), VeraPdf.faults(edited.pdf()));
    assertTrue(PdfTools.text(edited.pdf()).contains("\u0d05\u0b95"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uc11c\ub978\ub450 \ud574\uc785\ub2c8\ub2e4.",
        "\u0e1c\u0e21\u0e17\u0e33\u0e27\u0e48\u0e32\u0e27",
        "\u0535\u0580\u0565\u057d\u0578\u0582\u0576",
        "\u10d6\u10e6\u10d5\u10d0 \u10d3\u10d8\u10d3\u10d8\u10d0.",
        "\u05d4\u05d9\u05dd \u05d2\u05d3\u05d5\u05dc.",
        "\u0627\u0644\u0628\u062d\u0631 \u0643\u0628\u064a\u0631."
      })
  void hasLettersForScripts(String text) {
    Edited edited = write(spoken(text));
    assertEquals(List.of(), edited.written().diagnostics());
    assertEquals(List.of(), VeraPdf.faults(edited.pdf()));
    assertEquals(Words.split("What is there? " + text), PdfStructure.words(edited.pdf()));
  }

  @Test
  void leavesOutAPictureThatIsNone() {
    Resource broken = new Resource("img1", "image/png", "weir.png", () -> new byte[] {1, 2, 3});
    Edited edited = write(Interviews.everything().toBuilder().resources(List.of(broken)).build());
    Diagnostic problem = edited.written().diagnostics().get(0);
    assertEquals(Code.W003, problem.code());
    assertTrue(
        problem.message().startsWith("the picture 'weir.png' is left out: "), problem.message());
    assertEquals(List.of(), VeraPdf.faults(edited.pdf()));
  }

  @Test
  void keepsALongAddressWhole() {
    String address = "https://example.org/" + "weir/gate-of-the-lower-river/".repeat(8) + "end?x=1";
    byte[] pdf = write(spoken("It stands at " + address + " they say.")).pdf();
    assertTrue(PdfStructure.words(pdf).contains(address));
    assertTrue(PdfTools.text(pdf).contains(address), PdfTools.text(pdf));
  }

  private static Interview spoken(String text) {
    return Interview.builder()
        .metadata(Metadata.builder().language("en").build())
        .block(new Question("q1", null, "Q:", Interviews.prose("What is there?")))
        .block(new Answer("a1", null, "A:", Interviews.prose(text)))
        .build();
  }

  private static Interview untitled() {
    return spoken(
        "Nothing\u00a0much, a \u201cweir\u201d \u2013 1984\u20132019 (\u00bd) fi ffi \u00e9.");
  }

  /** Nobody knows who asks, nobody knows the language. */
  private static Interview talk() {
    Interview.Builder talk = Interview.builder();
    for (int i = 1; i <= 40; i++) {
      String label = i % 2 == 0 ? "ANNA:" : null;
      talk.block(new Remark("r" + i, null, label, Interviews.prose("Word " + i)));
    }
    return talk.build();
  }

  /** Turns that hold nothing, or begin with something that is no paragraph. */
  private static Interview withoutText() {
    List<Content.Item> items =
        List.of(new Content.Item(List.of()), new Content.Item(Interviews.prose("x")));
    Content list = new Content.ItemList(false, 1, items, Origin.NONE);
    Inline link = new Inline.Link("#q2", List.of(new Inline.Text("back")), Origin.NONE);
    List<Content> linked =
        List.of(new Content.Paragraph(List.of()), new Content.Paragraph(List.of(link)));
    return Interview.builder()
        .metadata(
            Metadata.builder().title("\u201cA & B\u201d <C>").language("not a language").build())
        .block(new Question("q1", null, "Q:", List.of(list)))
        .block(new Answer("a1", null, null, List.of()))
        .block(new Question("q2", null, null, List.of()))
        .block(new Answer("a2", null, "A:", linked))
        .build();
  }

  private static Edited write(Interview interview) {
    return write(interview, WriteOptions.DEFAULT);
  }

  private static Edited write(Interview interview, WriteOptions options) {
    return write(Edition.of(interview), options);
  }

  private static Edited write(Interview interview, Design design) {
    return write(Edition.of(interview, design), WriteOptions.DEFAULT);
  }

  private static Edited write(Edition edition, WriteOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Written written = WRITER.write(edition, options, out);
      return new Edited(out.toByteArray(), written);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
