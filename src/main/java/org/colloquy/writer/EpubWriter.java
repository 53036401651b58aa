package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.web.CoverFonts;
import org.colloquy.internal.press.web.EpubFile;

/** Writes books: EPUB 3.3 with the metadata of EPUB Accessibility 1.1. */
final class EpubWriter implements Writer {
  private final CoverFonts coverFonts = new CoverFonts();

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
    return EpubFile.MEDIA_TYPE;
  }

  @Override
  public String description() {
    return "a book for reading systems, EPUB 3.3";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(
        EpubFile.write(edition, options.limits(), coverFonts, out), List.of("EPUB 3.3"));
  }
}
