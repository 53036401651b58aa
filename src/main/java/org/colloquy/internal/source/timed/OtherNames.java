package org.colloquy.internal.source.timed;

import java.util.List;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Passes on a document in which a speaker's object does not always have the name that most have: an
 * office speaks, {@code {"name": null, "full": "The Chair"}}. What else names it stands instead.
 */
final class OtherNames implements JsonWalk.Visitor {
  private static final List<String> OTHERS = List.of("full", "full_name", "display_name", "title");

  private final JsonWalk.Visitor visitor;
  private final JsonPath name;
  private final JsonPath other;
  private boolean named;
  private @Nullable String instead;
  private @Nullable Span place;

  private OtherNames(JsonWalk.Visitor visitor, JsonPath name, JsonPath other) {
    this.visitor = visitor;
    this.name = name;
    this.other = other;
  }

  /** A visitor that is told a name for each speaker, or the same one where nothing gives more. */
  static JsonWalk.Visitor given(JsonWalk.Visitor visitor, JsonPath item, @Nullable JsonPath name) {
    JsonPath person = name == null ? null : name.parent();
    if (name == null || person == null || person == item || person.objects() <= name.values()) {
      return visitor;
    }
    for (String key : OTHERS) {
      JsonPath other = person.find(key);
      if (other != null && other != name && other.hasLetters() && other.values() > name.values()) {
        return new OtherNames(visitor, name, other);
      }
    }
    return visitor;
  }

  @Override
  public void list(JsonPath path) {
    visitor.list(path);
  }

  @Override
  public void object(JsonPath path) {
    visitor.object(path);
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    named |= path == name && !text.isBlank();
    if (path == other) {
      instead = text;
      place = span;
    }
    visitor.value(path, text, span);
  }

  @Override
  public void nothing(JsonPath path) {
    visitor.nothing(path);
  }

  @Override
  public void end(JsonPath path) {
    if (path == name.parent()) {
      if (!named && instead != null && place != null) {
        visitor.value(name, instead, place);
      }
      named = false;
      instead = null;
    }
    visitor.end(path);
  }
}
