package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.markdown.MarkdownFile;
import org.colloquy.internal.press.markdown.MarkdownFlavour;

/** Writes CommonMark without any extension, for whatever renders Markdown. */
final class CommonMarkWriter implements Writer {
  @Override
  public String name() {
    return "commonmark";
  }

  @Override
  public List<String> extensions() {
    return List.of("commonmark.md");
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String description() {
    return "CommonMark without extensions, text alone";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(MarkdownFile.write(edition, MarkdownFlavour.COMMONMARK, out), List.of());
  }
}
