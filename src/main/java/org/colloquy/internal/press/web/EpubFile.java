package org.colloquy.internal.press.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.container.ZipOutput;
import org.colloquy.internal.press.Pictures;
import org.colloquy.model.Limits;

/** An edition as an EPUB container. */
public final class EpubFile {
  public static final String MEDIA_TYPE = "application/epub+zip";
  private static final String FOLDER = "EPUB/";

  private EpubFile() {}

  /** Writes an edition, and says what EPUB could not express. */
  public static List<Diagnostic> write(Edition edition, Limits limits, OutputStream out)
      throws IOException {
    Pictures pictures = new Pictures(edition.interview(), limits);
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
    return pictures.problems();
  }

  private static XmlWriter container() {
    XmlWriter xml = new XmlWriter(512).declaration();
    xml.start("container").attribute("version", "1.0");
    xml.attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml.start("rootfiles").start("rootfile").attribute("full-path", FOLDER + EpubPackage.FILE);
    return xml.attribute("media-type", "application/oebps-package+xml").empty().end().end();
  }
}
