package org.colloquy.internal.press.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.edition.MediumTokens;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.container.ZipOutput;
import org.colloquy.internal.press.Pictures;
import org.colloquy.model.Limits;
import org.jspecify.annotations.Nullable;

/** An edition as an EPUB container, or as the documents of one for a book that somebody makes. */
public final class EpubFile {
  public static final String MEDIA_TYPE = "application/epub+zip";
  private static final String FOLDER = "EPUB/";

  private final Edition edition;
  private final EpubBook book;
  private final WebFonts fonts;

  private EpubFile(Edition edition, Limits limits) {
    this.edition = edition.in(Medium.EPUB);
    Look look = new Look(this.edition.design(), Medium.EPUB);
    book =
        new EpubBook(
            this.edition, look, new Pictures(edition.interview(), limits, Pictures.Kinds.WEB));
    fonts = this.edition.design().epub().embedFonts() ? fonts() : WebFonts.NONE;
  }

  private WebFonts fonts() {
    BitSet characters = new BitSet();
    book.documents().values().forEach(d -> HtmlFile.add(d, characters));
    return WebFonts.of(edition.design(), characters, book.losses());
  }

  /** Writes an edition as a book, and says what EPUB could not express. */
  public static List<Diagnostic> write(
      Edition edition, Limits limits, CoverFonts coverFonts, OutputStream out) throws IOException {
    EpubFile file = new EpubFile(edition, limits);
    MediumTokens.@Nullable Cover look = file.edition.design().epub().cover();
    @Nullable EpubCover cover = look == null ? null : new EpubCover(file.edition, look);
    @Nullable CoverImage image = cover == null ? null : cover.image(coverFonts);
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.stored("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
      zip.deflated("META-INF/container.xml", container());
      zip.deflated(
          FOLDER + EpubPackage.FILE,
          new EpubPackage(file.edition, file.book, file.fonts, image).write());
      zip.deflated(
          FOLDER + EpubPackage.NAV, new EpubNav(file.edition, file.book, image != null).write());
      if (cover != null && image != null) {
        picture(zip, image);
        zip.deflated(FOLDER + EpubCover.PAGE, cover.page(image));
      }
      file.documents(zip, FOLDER);
    }
    return file.book.problems();
  }

  /**
   * Writes the parts of an edition as the documents that a book would have, with their style sheet,
   * their contents and their pictures, and says what they could not express.
   */
  public static List<Diagnostic> parts(Edition edition, Limits limits, OutputStream out)
      throws IOException {
    EpubFile file = new EpubFile(edition, limits);
    try (ZipOutput zip = new ZipOutput(out)) {
      zip.deflated(EpubPackage.NAV, new EpubNav(file.edition, file.book, false).write());
      file.documents(zip, "");
    }
    return file.book.problems();
  }

  private static void picture(ZipOutput zip, CoverImage image) throws IOException {
    if (image.mediaType().equals("image/png")) {
      zip.stored(FOLDER + image.file(), image.bytes());
    } else {
      zip.deflated(FOLDER + image.file(), image.bytes());
    }
  }

  private void documents(ZipOutput zip, String folder) throws IOException {
    zip.deflated(folder + EpubDocument.STYLE, EpubStyle.of(edition, edition.design(), fonts));
    for (Map.Entry<String, XmlWriter> document : book.documents().entrySet()) {
      zip.deflated(folder + document.getKey(), document.getValue());
    }
    for (WebFonts.Face face : fonts.faces()) {
      zip.stored(folder + face.fileName(), face.woff());
    }
    for (Map.Entry<String, Pictures.Picture> image : book.images().entrySet()) {
      zip.deflated(folder + image.getKey(), image.getValue().bytes());
    }
  }

  private static XmlWriter container() {
    XmlWriter xml = new XmlWriter(512).declaration();
    xml.start("container").attribute("version", "1.0");
    xml.attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml.start("rootfiles").start("rootfile").attribute("full-path", FOLDER + EpubPackage.FILE);
    return xml.attribute("media-type", "application/oebps-package+xml").empty().end().end();
  }
}
