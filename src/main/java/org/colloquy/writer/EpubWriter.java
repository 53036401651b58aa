package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.container.ZipOutput;

/** Writes books: EPUB 3.3 with the metadata of EPUB Accessibility 1.1. */
final class EpubWriter implements Writer {
  private static final String MEDIA_TYPE = "application/epub+zip";
  private static final String FOLDER = "EPUB/";

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public List<String> extensions() {
    return List.of("epub");
  }

  @Override
  public String mediaType() {
    return MEDIA_TYPE;
  }

  @Override
  public String description() {
    return "a book for reading systems, EPUB 3.3";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    Pictures pictures = new Pictures(edition.interview(), options.limits());
    Edition bound = edition.in(Medium.EPUB);
    Look look = new Look(bound.design(), Medium.EPUB);
    EpubBook book = new EpubBook(bound, look, pictures);
    EpubCover cover = new EpubCover(bound, look.design());
    int title = edition.metadata().title().orElse("").length();
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.stored("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
      zip.deflated("META-INF/container.xml", container());
      zip.deflated(FOLDER + EpubPackage.FILE, new EpubPackage(bound, book).write());
      zip.deflated(FOLDER + EpubPackage.NAV, new EpubNav(bound, book).write());
      zip.deflated(FOLDER + EpubDocument.STYLE, EpubStyle.of(look.design(), title));
      zip.deflated(FOLDER + EpubCover.IMAGE, cover.image());
      zip.deflated(FOLDER + EpubCover.PAGE, cover.page());
      for (Map.Entry<String, XmlWriter> document : book.documents().entrySet()) {
        zip.deflated(FOLDER + document.getKey(), document.getValue());
      }
      for (Map.Entry<String, Pictures.Picture> image : book.images().entrySet()) {
        zip.deflated(FOLDER + image.getKey(), image.getValue().bytes());
      }
    }
    return new Written(pictures.problems(), List.of("EPUB 3.3"));
  }

  private static XmlWriter container() {
    XmlWriter xml = new XmlWriter(512).declaration();
    xml.start("container").attribute("version", "1.0");
    xml.attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml.start("rootfiles").start("rootfile").attribute("full-path", FOLDER + EpubPackage.FILE);
    return xml.attribute("media-type", "application/oebps-package+xml").empty().end().end();
  }
}
