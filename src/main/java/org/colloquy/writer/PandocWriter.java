package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.markdown.MarkdownFile;
import org.colloquy.internal.press.markdown.MarkdownFlavour;

/** Writes Markdown as pandoc reads it, with a division for each turn. */
final class PandocWriter implements Writer {
  @Override
  public String name() {
    return "pandoc";
  }

  @Override
  public List<String> extensions() {
    return List.of("pandoc.md");
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String description() {
    return "pandoc's Markdown, a division a turn";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(MarkdownFile.write(edition, MarkdownFlavour.PANDOC, out), List.of());
  }
}
