package org.colloquy.internal.press.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.colloquy.model.Interview;

/** An interview in the model's own format. */
public final class JsonFile {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonFile() {}

  /** Writes an interview; JSON can express all of it. */
  public static void write(Interview interview, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.setPrettyPrinter(new JsonLayout());
      new JsonInterview(json).write(interview);
    }
    out.write('\n');
  }

  /** Writes JSON onto a stream, which it leaves open. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out);
  }
}
