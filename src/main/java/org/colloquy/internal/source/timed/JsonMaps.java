package org.colloquy.internal.source.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds objects whose keys are numbers or ids, so that what they hold is a list in truth. */
final class JsonMaps {
  /** Fewer pieces are no talk. */
  private static final int FEWEST = 4;

  private JsonMaps() {}

  /** The places of such objects, none within another. */
  static Set<String> of(JsonPath root) {
    Set<JsonPath> maps = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (JsonPath place : root.all()) {
      boolean within = place.parent() != null && maps.contains(place.parent());
      if (within || isMap(place.below())) {
        maps.add(place);
        names.addAll(within ? Set.of() : Set.of(place.toString()));
      }
    }
    return names;
  }

  private static boolean isMap(List<JsonPath> below) {
    if (below.size() < FEWEST) {
      return false;
    }
    boolean numbered = below.stream().allMatch(p -> isNumber(p.key()) && p.values() > 0);
    Set<String> keys = keys(below.get(0));
    return numbered
        || keys.size() > 1 && below.stream().allMatch(p -> p.values() == 0 && alike(p, keys));
  }

  private static boolean alike(JsonPath place, Set<String> keys) {
    Set<String> own = keys(place);
    long same = own.stream().filter(keys::contains).count();
    return place.objects() > 0 && 2 * same > Math.max(own.size(), keys.size());
  }

  private static Set<String> keys(JsonPath place) {
    return place.below().stream().map(JsonPath::key).collect(Collectors.toSet());
  }

  private static boolean isNumber(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
