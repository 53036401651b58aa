package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the shape of a JSON document, such as {@code results.items[].speaker}: all elements of
 * a list are one place. What a document holds is drawn once as a tree of these.
 */
final class JsonPath {
  /** A document whose keys are data may have any number of places; no more are told apart. */
  private static final int MOST = 20_000;

  private final @Nullable JsonPath parent;
  private final String key;
  private final int[] places;
  private final Map<String, JsonPath> children = new HashMap<>();
  private long objects;
  private long values;
  private long characters;

  private JsonPath(@Nullable JsonPath parent, String key, int[] places) {
    this.parent = parent;
    this.key = key;
    this.places = places;
    places[0]++;
  }

  static JsonPath root() {
    return new JsonPath(null, "", new int[1]);
  }

  /** The place of a key, or of the elements of a list: {@code []}. */
  JsonPath child(String name) {
    JsonPath known = children.get(name);
    if (known != null) {
      return known;
    }
    String kept = places[0] < MOST ? name : "*";
    return children.computeIfAbsent(kept, k -> new JsonPath(this, k, places));
  }

  /** The place below this one, written as {@code alternatives[].content}; null if there is none. */
  @Nullable JsonPath find(String path) {
    JsonPath at = this;
    for (String step : path.replace("[]", ".[]").split("\\.")) {
      at = at == null || step.isEmpty() ? at : at.children.get(step);
    }
    return at;
  }

  /** Counts a text or number that stands here. */
  void count(int length) {
    values++;
    characters += length;
  }

  /** Counts an object that stands here. */
  void countObject() {
    objects++;
  }

  /** Whether one speech of several may stand here: in a list, or as one document of many. */
  boolean mayBeItem() {
    return objects > 0 && (isElement() || parent == null && objects > 1);
  }

  /** How many texts and numbers stand here. */
  long values() {
    return values;
  }

  /** How long the texts are that stand here. */
  long characters() {
    return characters;
  }

  private boolean isElement() {
    return key.equals("[]");
  }

  /** This place and all below it. */
  List<JsonPath> all() {
    List<JsonPath> all = new ArrayList<>();
    all.add(this);
    for (int i = 0; i < all.size(); i++) {
      List<JsonPath> below = new ArrayList<>(all.get(i).children.values());
      below.sort((a, b) -> a.key.compareTo(b.key));
      all.addAll(below);
    }
    return all;
  }

  @Override
  public String toString() {
    String above = parent == null ? "" : parent.toString();
    return above + (above.isEmpty() || isElement() ? "" : ".") + key;
  }
}
