package org.colloquy.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks a JSON Schema validator whether an interview in JSON keeps the schema of the docs. */
public final class JsonSchemas {
  private final JsonSchema schema;

  public JsonSchemas() throws IOException {
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs", "interview.schema.json")));
  }

  /** What is wrong with a file, one line each; nothing where it is valid. */
  public List<String> faults(byte[] json) {
    return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(ValidationMessage::toString)
        .toList();
  }
}
