package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.web.EpubFile;

/**
 * Writes XHTML documents, one a part, with contents, style sheet and pictures beside them: what
 * goes into a book that is put together elsewhere.
 */
final class HtmlPartsWriter implements Writer {
  @Override
  public String name() {
    return "html-parts";
  }

  @Override
  public List<String> extensions() {
    return List.of("zip");
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public String description() {
    return "XHTML parts, style sheet and contents, to go into a book";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(EpubFile.parts(edition, options.limits(), out), List.of());
  }
}
