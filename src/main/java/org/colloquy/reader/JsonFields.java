package org.colloquy.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Span;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, asked for by name and type. What was not asked for is unknown: a
 * warning, and kept.
 */
final class JsonFields {
  private final Map<String, JsonValue> fields;
  private final Span span;
  private final JsonProblems problems;
  private final Set<String> asked = new HashSet<>();

  @SuppressWarnings("unchecked") // JsonValue.read makes maps of this type alone
  JsonFields(JsonValue object, JsonProblems problems) {
    this.problems = problems;
    span = object.span();
    if (!(object.value() instanceof Map<?, ?>)) {
      throw problems.error(Code.R034, span, "an object is wanted here");
    }
    fields = (Map<String, JsonValue>) object.value();
  }

  Span span() {
    return span;
  }

  /** Where a field's value is, or where the object is, if there is no such field. */
  Span span(String key) {
    JsonValue value = fields.get(key);
    return value == null ? span : value.span();
  }

  private @Nullable JsonValue field(String key) {
    asked.add(key);
    JsonValue value = fields.get(key);
    return value == null || value.value() == null ? null : value;
  }

  private <T> @Nullable T typed(String key, Class<T> type, String words) {
    JsonValue value = field(key);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value.value())) {
      throw problems.error(Code.R034, value.span(), "'" + key + "' has to be " + words);
    }
    return type.cast(value.value());
  }

  private <T> T present(String key, @Nullable T value) {
    if (value == null) {
      throw problems.error(Code.R034, span, "'" + key + "' is missing here");
    }
    return value;
  }

  @Nullable String text(String key) {
    return typed(key, String.class, "a text");
  }

  String requiredText(String key) {
    return present(key, text(key));
  }

  @Nullable Integer number(String key) {
    return typed(key, Integer.class, "a whole number");
  }

  int requiredNumber(String key) {
    return present(key, number(key));
  }

  boolean truth(String key) {
    return Boolean.TRUE.equals(typed(key, Boolean.class, "true or false"));
  }

  @Nullable Duration time(String key) {
    String text = text(key);
    return text == null
        ? null
        : TimeCodes.parse(text)
            .orElseThrow(() -> wrong(key, "'" + text + "' is no time; write it as 00:12:31"));
  }

  @Nullable PartialDate date(String key) {
    String text = text(key);
    return text == null
        ? null
        : PartialDate.parse(text)
            .orElseThrow(() -> wrong(key, "'" + text + "' is no date; write it as 2001-07-17"));
  }

  RuntimeException wrong(String key, String message) {
    return problems.error(Code.R034, span(key), message);
  }

  /** The items of an array; empty where there is none. */
  List<JsonValue> items(String key) {
    List<?> list = typed(key, List.class, "an array");
    List<JsonValue> items = new ArrayList<>();
    if (list != null) {
      list.forEach(item -> items.add((JsonValue) item));
    }
    return items;
  }

  List<JsonFields> objects(String key) {
    return items(key).stream().map(item -> new JsonFields(item, problems)).toList();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(key)) {
      if (!(item.value() instanceof String text)) {
        throw problems.error(Code.R034, item.span(), "'" + key + "' holds texts");
      }
      texts.add(text);
    }
    return texts;
  }

  @Nullable JsonFields object(String key) {
    JsonValue value = field(key);
    return value == null ? null : new JsonFields(value, problems);
  }

  @Nullable Object plain(String key) {
    JsonValue value = field(key);
    return value == null ? null : value.plain();
  }

  /** Tells of the fields that nobody asked for, and keeps them under a place's name. */
  void finish(String place) {
    for (Map.Entry<String, JsonValue> entry : fields.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        problems.unknown(place, entry.getKey(), entry.getValue());
      }
    }
  }
}
