package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.plain.PlainFile;

/** Writes plain text that reads back to the same turns. */
final class TextWriter implements Writer {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "text");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String description() {
    return "labels as in the source, a line a paragraph";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(PlainFile.write(edition, out), List.of());
  }
}
