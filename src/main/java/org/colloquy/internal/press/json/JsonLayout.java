package org.colloquy.internal.press.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * One line for each key of the whole, each key of the metadata, and each speaker, block and note,
 * so that a change of one block is a change of one line.
 */
final class JsonLayout implements PrettyPrinter {
  private static final int BROKEN = 2;

  private int depth;

  private void line(JsonGenerator json) throws IOException {
    if (depth > BROKEN) {
      json.writeRaw(' ');
      return;
    }
    json.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      json.writeRaw(' ');
    }
  }

  private void open(JsonGenerator json, char c) throws IOException {
    json.writeRaw(c);
    depth++;
  }

  private void close(JsonGenerator json, char c, int entries) throws IOException {
    depth--;
    if (entries > 0 && depth < BROKEN) {
      line(json);
    }
    json.writeRaw(c);
  }

  private void first(JsonGenerator json) throws IOException {
    if (depth <= BROKEN) {
      line(json);
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open(json, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close(json, '}', entries);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    line(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open(json, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int entries) throws IOException {
    close(json, ']', entries);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    line(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    first(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    first(json);
  }
}
