package org.colloquy.fidelity;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.writer.Writers;

/** The one table of programs that read editions back. */
final class ReadBacks {
  private ReadBacks() {}

  /** Those whose format is written. */
  static List<ReadBack> all() {
    return Stream.of(
            new JsoupReadBack("html"),
            new JsoupReadBack("epub"),
            new PandocReadBack("epub", "epub"),
            new PandocReadBack("docx", "docx+styles"),
            new PlainReadBack.LibreOffice(),
            new PandocReadBack("markdown", "commonmark+pipe_tables+footnotes+yaml_metadata_block"),
            new PandocReadBack("pandoc", "markdown"),
            new PandocReadBack("commonmark", "commonmark"),
            new FlexmarkReadBack("markdown"),
            new FlexmarkReadBack("commonmark"),
            new MarkdownItReadBack("markdown"),
            new MarkdownItReadBack("commonmark"),
            new CommonmarkReadBack("markdown"),
            new CommonmarkReadBack("commonmark"),
            new PlainReadBack.Text(),
            new TeiReadBack(),
            new PlainReadBack.PdfToText(),
            new PdfStructureReadBack())
        .filter(r -> Writers.named(r.format()).isPresent())
        .toList();
  }
}
