package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Metadata.Identifier;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Validators;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of books, one by one: each is valid, and as it was asked for. */
class EpubOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "epub.cover, none, package.opf, '[properties=cover-image], [href=cover.xhtml]', 0",
    "epub.cover.paper, accent, package.opf, '[href=cover.png][properties=cover-image]', 1",
    "contents.place, none, package.opf, itemref[idref=nav], 0",
    "contents.place, page, package.opf, itemref[idref=nav], 1",
    "time-codes, turn, text-1.xhtml, .label .time, 1",
    "time-codes, none, text-1.xhtml, .time, 0",
    "label.show, none, text-1.xhtml, .label, 0",
    "speakers-list.over, 1, text-1.xhtml, .speakers, 1",
    "notes.place, foot, text-1.xhtml, section.notes, 1",
    "epub.margins, design, text-1.xhtml, '#q1', 1",
    "epub.align, justify, text-1.xhtml, '#q1', 1"
  })
  void isValidAndAsAskedFor(String key, String value, String file, String where, int count)
      throws IOException {
    Design design = Design.builtIn("magazine").with(key, value);
    byte[] book = written(Edition.of(Interviews.everything(), design));
    assertEquals(List.of(), Validators.epub(book));
    assertEquals(count, document(book, file).select(where).size(), where);
  }

  @Test
  void bookWithoutCoverHasNoWayToOne() throws IOException {
    Design design = Design.builtIn("plain").with("epub.cover", "none");
    ZipArchive book =
        ZipArchive.open(written(Edition.of(Interviews.everything(), design)), ZipLimits.DEFAULT);
    for (String name : book.names()) {
      String text = new String(book.read(name).orElseThrow(), StandardCharsets.ISO_8859_1);
      assertTrue(!name.contains("cover") && !text.contains("cover."), name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "isbn, 978-0-00-000000-2, urn:isbn:978-0-00-000000-2",
    "doi, 10.1000/182, doi:10.1000/182",
    "url, https://example.org/a, https://example.org/a",
    ", box 12, box 12"
  })
  void identifierIsOneThatCatalogsKnow(String scheme, String value, String written)
      throws IOException {
    Metadata metadata =
        Metadata.builder().title("T").identifiers(List.of(new Identifier(scheme, value))).build();
    byte[] book = written(Edition.of(Interview.builder().metadata(metadata).build()));
    assertEquals(List.of(), Validators.epub(book));
    List<String> all = document(book, "package.opf").select("dc|identifier").eachText();
    assertEquals(written, all.get(1));
  }

  /** Who can't see a picture that nobody described has not the whole book. */
  @ParameterizedTest
  @CsvSource({"A bridge, true", "'', false"})
  void picturesAreSaidToBeDescribedWhereTheyAre(String alt, boolean said) throws IOException {
    Interview.Builder shown = Interview.builder();
    Interviews.everything().resources().forEach(shown::resource);
    String id = Interviews.everything().resources().get(0).id();
    Content figure = new Content.Figure(id, alt, List.of(), Origin.NONE);
    shown.block(new Narration("n1", "prose", List.of(figure)));
    Document opf = document(written(Edition.of(shown.build())), "package.opf");
    String metadata = opf.select("meta").eachText().stream().collect(Collectors.joining("\n"));
    assertTrue(metadata.contains("visual"), metadata);
    assertEquals(said, metadata.contains("alternativeText\n"));
    assertEquals(
        said, opf.select("[property=schema:accessModeSufficient]").eachText().contains("textual"));
  }

  private static Document document(byte[] book, String name) throws IOException {
    byte[] bytes = ZipArchive.open(book, ZipLimits.DEFAULT).read("EPUB/" + name).orElseThrow();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static byte[] written(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writers.EPUB.write(edition, WriteOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
