package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.internal.container.ZipOutput;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPartsWriterTest {
  private static final Map<String, Interview> ROWS = WebInterviews.all();

  static Stream<String> rows() {
    return ROWS.keySet().stream();
  }

  /** Somebody else's package around them, with nothing changed inside. */
  @ParameterizedTest
  @MethodSource("rows")
  void makeAValidBook(String name) throws IOException {
    assertEquals(List.of(), Validators.epub(book(parts(ROWS.get(name)))));
  }

  @Test
  void areAsInTheBook() throws IOException {
    Interview interview = Interviews.everything();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.EPUB.write(edition(interview), WriteOptions.DEFAULT, out);
    ZipArchive book = ZipArchive.open(out.toByteArray(), ZipLimits.DEFAULT);
    ZipArchive parts = parts(interview);
    assertTrue(parts.names().containsAll(List.of("nav.xhtml", "style.css", "text-1.xhtml")));
    for (String name : parts.names()) {
      if (!name.equals("nav.xhtml")) {
        assertArrayEquals(
            book.read("EPUB/" + name).orElseThrow(), parts.read(name).orElseThrow(), name);
      }
    }
  }

  private static Edition edition(Interview interview) {
    return Edition.of(interview, Design.builtIn("magazine"));
  }

  private static ZipArchive parts(Interview interview) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.HTML_PARTS.write(edition(interview), WriteOptions.DEFAULT, out);
    return ZipArchive.open(out.toByteArray(), ZipLimits.DEFAULT);
  }

  private static byte[] book(ZipArchive parts) throws IOException {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (String name : parts.names()) {
      String id = "i-" + name;
      manifest.append("<item id='" + id + "' href='" + name + "' media-type='" + type(name) + "'");
      manifest.append(name.equals("nav.xhtml") ? " properties='nav'/>" : "/>");
      spine.append(name.endsWith(".xhtml") ? "<itemref idref='" + id + "'/>" : "");
    }
    String opf =
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0' unique-identifier='u'>"
            + "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<dc:identifier id='u'>urn:x:1</dc:identifier><dc:title>T</dc:title>"
            + "<dc:language>en</dc:language>"
            + "<meta property='dcterms:modified'>2020-01-01T00:00:00Z</meta></metadata>"
            + "<manifest>"
            + manifest
            + "</manifest><spine>"
            + spine
            + "</spine></package>";
    String container =
        "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
            + "<rootfiles><rootfile full-path='p.opf'"
            + " media-type='application/oebps-package+xml'/></rootfiles></container>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
      zip.deflated("META-INF/container.xml", container.getBytes(StandardCharsets.UTF_8));
      zip.deflated("p.opf", opf.getBytes(StandardCharsets.UTF_8));
      for (String name : parts.names()) {
        zip.deflated(name, parts.read(name).orElseThrow());
      }
    }
    return out.toByteArray();
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "xhtml" -> "application/xhtml+xml";
      case "css" -> "text/css";
      case "svg" -> "image/svg+xml";
      case "jpg" -> "image/jpeg";
      case "woff" -> "font/woff";
      default -> "image/" + name.substring(name.lastIndexOf('.') + 1);
    };
  }
}
