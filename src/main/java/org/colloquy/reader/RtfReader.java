package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.source.word.RtfDocument;
import org.colloquy.internal.source.word.WordDocument;

/** Reads RTF as far as it carries a transcript. */
final class RtfReader implements Reader {
  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public List<String> extensions() {
    return List.of("rtf");
  }

  @Override
  public String description() {
    return "text, bold, notes, tables; pictures are left out";
  }

  @Override
  public double recognises(Source source) {
    return RtfDocument.is(source.head(8)) ? 1 : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    byte[] bytes = source.bytes(options.limits().inputBytes());
    WordDocument document = RtfDocument.read(source.name(), bytes);
    return DocxReader.reading(this, source, options, document);
  }
}
