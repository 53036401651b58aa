package org.colloquy.internal.source.timed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of people for whom short signs stand elsewhere in a document: in a list of objects with
 * a sign and a name each, or in an object whose keys are the signs.
 */
final class JsonPeople {
  /** What a name is called beside its sign, the surest first. */
  static final List<String> NAMES =
      List.of(
          "name",
          "full_name",
          "full",
          "display_name",
          "speaker_name",
          "speaker_display_name",
          "participant_name",
          "user_name",
          "real_name",
          "label",
          "title",
          "first_name",
          "given_name",
          "given");

  /** No more people talk. */
  private static final int MOST = 100;

  private JsonPeople() {}

  /**
   * The names by the signs.
   *
   * @param item where what is said stands, which is no list of people
   * @param speaker where the signs stand
   */
  static Map<String, String> of(JsonWalk walk, JsonPath item, JsonPath speaker, Told told) {
    Map<String, String> names = new HashMap<>();
    for (JsonPath place : walk.root().all()) {
      JsonPath sign = place.isWithin(item) ? null : sign(place, speaker);
      JsonPath name = sign == null ? null : name(place);
      if (sign != null && name != null && name != sign) {
        walk.each(GivenNames.joined(new JsonPairs(sign, name, names), name), told);
      } else if (sign == null && !place.isWithin(item) && place.hasKeys(speaker)) {
        walk.each(new Keys(place, names), told);
      }
    }
    return names;
  }

  /** Where the signs stand in the objects of a list. */
  private static @Nullable JsonPath sign(JsonPath place, JsonPath speaker) {
    if (!place.mayBeItem() || place.objects() > MOST) {
      return null;
    }
    return place.below().stream().filter(p -> p.holds(speaker)).findFirst().orElse(null);
  }

  /** Where a name stands below the object of a person. */
  static @Nullable JsonPath name(JsonPath person) {
    for (String name : NAMES) {
      JsonPath path = person.find(name);
      if (path != null && path.values() > 0 && path.hasLetters()) {
        return path;
      }
    }
    return null;
  }

  /** Takes the name below each key of an object. */
  private record Keys(JsonPath place, Map<String, String> names) implements JsonWalk.Visitor {
    @Override
    public void value(JsonPath path, String text, Span span) {
      JsonPath above = path.parent();
      if (above == place) {
        names.put(path.key(), text);
      } else if (above != null && above.parent() == place && name(above) == path) {
        names.put(above.key(), text);
      }
    }
  }
}
