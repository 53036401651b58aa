package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.testing.Interviews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer sees in the gallery: styles with qFormat, by uiPriority, then by name. */
class DocxGalleryTest {
  @ParameterizedTest
  @ValueSource(strings = {"magazine", "archive", "court", "plain"})
  void beginsWithWhatIsSaid(String design) throws IOException {
    List<String> gallery = gallery(design);
    List<String> first = gallery.subList(0, 4);
    assertEquals(List.of("Question", "Answer", "Speaker Label", "Question Label"), first);
    assertEquals(
        List.of("Remark", "Event", "heading 1", "Title", "Normal"),
        gallery.stream()
            .filter(List.of("Title", "Normal", "Event", "heading 1", "Remark")::contains)
            .toList());
    // what a word processor writes of itself is none of the writer's business
    assertEquals(
        List.of(),
        gallery.stream()
            .filter(n -> n.matches("toc .*|header|footer|footnote .*|Hyperlink|Label Gap"))
            .toList());
  }

  private static List<String> gallery(String design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(Interviews.everything(), Design.builtIn(design));
    Writers.DOCX.write(edition, WriteOptions.DEFAULT, out);
    byte[] styles =
        ZipArchive.open(out.toByteArray(), ZipLimits.DEFAULT).read("word/styles.xml").orElseThrow();
    return Jsoup.parse(new String(styles, StandardCharsets.UTF_8), "", Parser.xmlParser())
        .select("w|style:has(w|qFormat)")
        .stream()
        .sorted(
            Comparator.comparingInt(DocxGalleryTest::priority).thenComparing(DocxGalleryTest::name))
        .map(DocxGalleryTest::name)
        .toList();
  }

  private static int priority(Element style) {
    return Integer.parseInt(style.selectFirst("w|uiPriority").attr("w:val"));
  }

  private static String name(Element style) {
    return style.selectFirst("w|name").attr("w:val");
  }
}
