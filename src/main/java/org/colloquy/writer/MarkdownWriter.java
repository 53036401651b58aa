package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.markdown.MarkdownFile;
import org.colloquy.internal.press.markdown.MarkdownFlavour;

/**
 * Writes Markdown that reads back as the same interview: CommonMark with GFM tables and notes,
 * metadata and speakers as YAML in front, labels as in the source. Each paragraph is one line.
 */
final class MarkdownWriter implements Writer {
  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String description() {
    return "CommonMark, tables, notes, YAML front matter";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(MarkdownFile.write(edition, MarkdownFlavour.GFM, out), List.of());
  }
}
