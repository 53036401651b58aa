package org.colloquy.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Written;

/** An edition made beforehand, so that it is known to be good before anything is replaced by it. */
final class Rendered implements Writer {
  private final Writer writer;
  private final Written written;
  private final ByteArrayOutputStream bytes;

  private Rendered(Writer writer, Written written, ByteArrayOutputStream bytes) {
    this.writer = writer;
    this.written = written;
    this.bytes = bytes;
  }

  static Rendered of(Colloquy colloquy, Edition edition, Writer writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Written written = colloquy.write(edition, writer, bytes);
    return new Rendered(writer, written, bytes);
  }

  Written written() {
    return written;
  }

  @Override
  public String name() {
    return writer.name();
  }

  @Override
  public List<String> extensions() {
    return writer.extensions();
  }

  @Override
  public String mediaType() {
    return writer.mediaType();
  }

  @Override
  public String description() {
    return writer.description();
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    bytes.writeTo(out);
    return written;
  }
}
