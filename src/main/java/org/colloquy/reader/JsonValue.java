package org.colloquy.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value and where it begins.
 *
 * @param value a String, Boolean, Number, List or Map of values, or null
 */
record JsonValue(@Nullable Object value, Span span) {
  /**
   * Reads the value at which the parser stands.
   *
   * @param corrections hear what had to be changed in its texts
   */
  static JsonValue read(JsonParser parser, Corrections corrections) throws IOException {
    Span span = span(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        map.put(key, read(parser, corrections));
      }
      return new JsonValue(map, span);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(read(parser, corrections));
      }
      return new JsonValue(list, span);
    }
    Object value = scalar(parser, token);
    return value instanceof String text
        ? new JsonValue(corrections.clean(text, at -> span), span)
        : new JsonValue(value, span);
  }

  private static @Nullable Object scalar(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> null;
      default -> parser.getNumberValue();
    };
  }

  static Span span(JsonLocation location) {
    int offset = (int) Math.max(0, location.getCharOffset());
    return new Span(
        offset, offset, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The value without places, for fields that are kept as they are; null values are left out. */
  @Nullable Object plain() {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> out = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Object plain = ((JsonValue) entry.getValue()).plain();
        if (plain != null) {
          out.put((String) entry.getKey(), plain);
        }
      }
      return out;
    }
    if (value instanceof List<?> list) {
      List<Object> out = new ArrayList<>();
      for (Object item : list) {
        Object plain = ((JsonValue) item).plain();
        if (plain != null) {
          out.add(plain);
        }
      }
      return out;
    }
    return value;
  }
}
