package org.colloquy.internal.source.timed;

import java.util.Map;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes two values of each object at a place, the second by the first. */
final class JsonPairs implements JsonWalk.Visitor {
  private final JsonPath keys;
  private final JsonPath values;
  private final Map<String, String> pairs;
  private @Nullable String key;
  private @Nullable String value;

  JsonPairs(JsonPath keys, JsonPath values, Map<String, String> pairs) {
    this.keys = keys;
    this.values = values;
    this.pairs = pairs;
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    key = path == keys ? text : key;
    value = path == values ? text : value;
    if (key != null && value != null) {
      pairs.put(key, value);
      key = null;
      value = null;
    }
  }
}
