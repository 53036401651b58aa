package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.web.HtmlFile;

/** Writes one self-contained page that is valid HTML and well-formed XHTML, without scripts. */
final class HtmlWriter implements Writer {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm");
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String description() {
    return "one self-contained page";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(HtmlFile.write(edition, options.limits(), out), List.of());
  }
}
