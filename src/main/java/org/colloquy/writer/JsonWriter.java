package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.json.JsonFile;

/** Writes the model's own lossless format; its schema is {@code docs/interview.schema.json}. */
final class JsonWriter implements Writer {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String description() {
    return "the model itself, lossless, with a schema";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    JsonFile.write(edition.interview(), out);
    return Written.PLAIN;
  }
}
