package org.colloquy.edition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one design file says, as trees of typed values: maps merge deeply, everything else whole.
 *
 * @param tokens what holds in all media, and what only one medium has under its name
 * @param media what a medium says otherwise
 */
record Layer(Map<String, Object> tokens, Map<Medium, Map<String, Object>> media) {
  /** This layer with another one over it; neither is changed. */
  Layer under(Layer over) {
    Map<Medium, Map<String, Object>> all = new EnumMap<>(Medium.class);
    for (Medium medium : Medium.values()) {
      Map<String, Object> merged =
          merge(media.getOrDefault(medium, Map.of()), over.media.getOrDefault(medium, Map.of()));
      if (!merged.isEmpty()) {
        all.put(medium, merged);
      }
    }
    return new Layer(merge(tokens, over.tokens), all);
  }

  static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> over) {
    Map<String, Object> merged = new LinkedHashMap<>(below);
    over.forEach((key, value) -> merged.merge(key, value, Layer::merged));
    return merged;
  }

  private static Object merged(Object below, Object over) {
    return below instanceof Map && over instanceof Map ? merge(map(below), map(over)) : over;
  }

  /** The map at a key, made where there is none. */
  static Map<String, Object> child(Map<String, Object> parent, String key) {
    return map(parent.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>()));
  }

  /** The value as a map, an empty one where it is something else. */
  @SuppressWarnings("unchecked") // the schema lets no maps in but those with keys of text
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  /** This layer without what the media say otherwise about a path of the tokens. */
  Layer withoutMedia(String... path) {
    Map<Medium, Map<String, Object>> rest = new EnumMap<>(Medium.class);
    media.forEach((medium, tree) -> rest.put(medium, without(tree, path, 0)));
    return new Layer(tokens, rest);
  }

  /** This layer without what the media say otherwise about anything that other tokens say. */
  Layer yielding(Map<String, Object> to) {
    Map<Medium, Map<String, Object>> rest = new EnumMap<>(Medium.class);
    media.forEach((medium, tree) -> rest.put(medium, yielding(tree, to)));
    return new Layer(tokens, rest);
  }

  private static Map<String, Object> yielding(Map<String, Object> tree, Map<String, Object> to) {
    Map<String, Object> rest = new LinkedHashMap<>(tree);
    to.forEach(
        (key, said) ->
            rest.computeIfPresent(
                key,
                (k, own) ->
                    own instanceof Map && said instanceof Map
                        ? yielding(map(own), map(said))
                        : null));
    return rest;
  }

  private static Map<String, Object> without(Map<String, Object> tree, String[] path, int depth) {
    Map<String, Object> rest = new LinkedHashMap<>(tree);
    Object value = rest.get(path[depth]);
    if (depth + 1 < path.length && value instanceof Map) {
      rest.put(path[depth], without(map(value), path, depth + 1));
    } else {
      rest.remove(path[depth]);
    }
    return rest;
  }
}
