package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Answer;
import org.colloquy.model.Characters;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code unit of UTF-16 in any field: the edition opens, and its letters are all there. */
final class EveryUnitTest {
  private static final int UNITS = 0x10000;
  private static final int AT_ONCE = 0x1000;

  /** From and to where all units are ideographs or syllables, which one field stands for. */
  private static final int ALIKE = 0x4000;

  private static final int NO_MORE_ALIKE = 0xd000;

  private static final List<Edition> EDITIONS =
      IntStream.range(0, UNITS / AT_ONCE)
          .mapToObj(i -> Edition.of(interview(i * AT_ONCE)))
          .toList();

  private static List<Writer> writers() {
    return Writers.builtIn();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void everyUnitIsWrittenAndReadAgain(Writer writer) throws Exception {
    for (int from = 0; from < UNITS; from += AT_ONCE) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(EDITIONS.get(from / AT_ONCE), WriteOptions.DEFAULT, out);
      String text = text(writer, out.toByteArray());
      assertEquals(-1, Characters.firstIllegal(text), writer.name() + " from " + from);
      assertTrue(text.length() > AT_ONCE, "units from " + from + ": " + text.length());
      if (writer != Writers.PDF) { // which has letters for as many as its fonts have
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertEquals("", missing(from, letters), writer.name());
      }
    }
  }

  private static String missing(int from, String text) {
    TreeSet<String> missing = new TreeSet<>();
    for (int unit = from; unit < from + AT_ONCE; unit++) {
      String letter = Normalizer.normalize(String.valueOf((char) unit), Normalizer.Form.NFC);
      if (Character.isLetterOrDigit(unit) && !text.contains(letter)) {
        missing.add(Integer.toHexString(unit));
      }
    }
    return String.join(" ", missing);
  }

  /** Units in words of a few each, in title, name, label, text, table cell and note. */
  private static Interview interview(int from) {
    StringBuilder all = new StringBuilder();
    for (int unit = from; unit < from + AT_ONCE; unit++) {
      all.append(unit % 8 == 0 ? " a" : "").append((char) unit);
    }
    String units = all.toString();
    String field = from >= ALIKE && from < NO_MORE_ALIKE ? units.substring(0, 99) : units;
    Content.Cell cell = new Content.Cell(false, Interviews.prose(field));
    Content table =
        new Content.Table(List.of(new Content.Row(List.of(cell))), List.of(), Origin.NONE);
    Duration time = Duration.ofSeconds(1);
    List<Inline> words =
        List.of(new Inline.Text(units), new Inline.NoteReference("note1", Origin.NONE));
    return Interview.builder()
        .metadata(Metadata.builder().title(field).language("en").build())
        .speaker(Speaker.builder("s", field).role(Role.INTERVIEWEE).build())
        .block(new Question("q1", null, "Q:", time, Interviews.prose("Why?"), Origin.NONE))
        .block(
            new Answer(
                "a1",
                "s",
                units,
                time.plusSeconds(2),
                List.of(new Content.Paragraph(words), table),
                Origin.NONE))
        .note(new Note("note1", Interviews.prose(field)))
        .clean(correction -> {})
        .build();
  }

  /** The words of an edition, got with a parser of its field. */
  private static String text(Writer writer, byte[] edition) throws Exception {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(safe(writer, edition))) + "";
    return switch (writer.name()) {
      case "html" -> Jsoup.parse(text).wholeText();
      case "epub", "docx", "html-parts" -> parts(edition);
      case "tei" -> xml(new ByteArrayInputStream(edition));
      case "json", "podcast" -> json(new ObjectMapper().readTree(edition));
      case "markdown", "pandoc", "commonmark" ->
          Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(text)))
              .wholeText();
      case "pdf" -> pdf(edition);
      default -> text;
    };
  }

  private static byte[] safe(Writer writer, byte[] edition) {
    boolean binary = List.of("pdf", "epub", "docx", "html-parts").contains(writer.name());
    return binary ? new byte[0] : edition;
  }

  private static String parts(byte[] edition) throws Exception {
    StringBuilder out = new StringBuilder();
    ZipArchive zip = ZipArchive.open(edition, ZipLimits.DEFAULT);
    for (String name : zip.names()) {
      byte[] part = zip.read(name).orElseThrow();
      if (name.matches(".*\\.(xml|rels|xhtml|opf|ncx|svg)")) {
        out.append(xml(new ByteArrayInputStream(part)));
      } else if (name.endsWith(".html")) {
        out.append(Jsoup.parse(new String(part, StandardCharsets.UTF_8)).wholeText());
      }
    }
    return out.toString();
  }

  private static String xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(in, "UTF-8");
    StringBuilder out = new StringBuilder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.CHARACTERS) {
        out.append(reader.getText());
      }
    }
    return out.toString();
  }

  private static String json(JsonNode node) {
    StringBuilder out = new StringBuilder(node.isTextual() ? node.asText() : "");
    node.forEach(child -> out.append(json(child)));
    return out.toString();
  }

  private static String pdf(byte[] edition) throws IOException {
    try (PDDocument document = Loader.loadPDF(edition)) {
      // PDFBox has U+0000 for the second glyph of a letter, whose text is empty
      return new PDFTextStripper().getText(document).replaceAll("[\\x00\\r\f]", "");
    }
  }
}
