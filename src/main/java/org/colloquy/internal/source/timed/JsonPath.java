package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in the shape of a JSON document, such as {@code results.items[].speaker}: all elements of
 * a list are one place. What a document holds is drawn once as a tree of these.
 */
final class JsonPath {
  /** A document whose keys are data may have any number of places; no more are told apart. */
  private static final int MOST = 20_000;

  /** An object of so many keys is a table of data. */
  private static final int FIELDS = 200;

  /** So many different values are told apart. */
  private static final int SEVERAL = 16;

  private static final int LONGEST = 60;

  /** Here the wide signs begin. */
  private static final int WIDE = 0x2e80;

  private final @Nullable JsonPath parent;
  private final String key;
  private final Drawn drawn;
  private final boolean map;
  private final Map<String, JsonPath> children = new HashMap<>();
  private final Set<Integer> different = new HashSet<>();
  private boolean letters;
  private boolean speaker;
  private long objects;
  private long lists;
  private long values;
  private long characters;
  private long questions;

  /** What all places of a document share: how many there are, and which objects are maps. */
  private static final class Drawn {
    private final Set<String> maps;
    private int places;

    Drawn(Set<String> maps) {
      this.maps = Set.copyOf(maps);
    }
  }

  private JsonPath(@Nullable JsonPath parent, String key, Drawn drawn) {
    this.parent = parent;
    this.key = key;
    this.drawn = drawn;
    this.map = !drawn.maps.isEmpty() && drawn.maps.contains(toString());
    drawn.places++;
  }

  /**
   * @param maps the places of objects whose keys are data: what they hold is a list
   */
  static JsonPath root(Set<String> maps) {
    return new JsonPath(null, "", new Drawn(maps));
  }

  /** The place of a key, or of the elements of a list: {@code []}. */
  JsonPath child(String name) {
    String wanted = map ? "[]" : name;
    JsonPath known = children.get(wanted);
    if (known != null) {
      return known;
    }
    String kept = drawn.places < MOST ? wanted : "*";
    return children.computeIfAbsent(kept, k -> new JsonPath(this, k, drawn));
  }

  /**
   * The place below this one, written as {@code alternatives[].content}; null if there is none.
   * Programs write the same key as {@code speaker_name}, {@code speakerName}, {@code SpeakerName}.
   */
  @Nullable JsonPath find(String path) {
    JsonPath at = this;
    for (String step : path.replace("[]", ".[]").split("\\.")) {
      at = at == null || step.isEmpty() ? at : at.known(step);
    }
    return at;
  }

  private @Nullable JsonPath known(String step) {
    JsonPath exact = children.get(step);
    return exact != null || children.size() > FIELDS ? exact : children.get(alike(step));
  }

  /** The first of the keys here that differs from a step in nothing but how words are joined. */
  private String alike(String step) {
    String bare = bare(step);
    return children.keySet().stream()
        .filter(k -> bare(k).equals(bare))
        .min(Comparator.naturalOrder())
        .orElse(step);
  }

  /** A key without what joins its words. */
  static String bare(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** Counts a text or number that stands here. */
  void count(String text) {
    values++;
    characters += width(text);
    questions += text.endsWith("?") || text.endsWith("？") ? 1 : 0;
    letters |= text.codePoints().limit(LONGEST).anyMatch(Character::isLetter);
    if (different.size() < SEVERAL && different.add(text.hashCode())) {
      speaker |= text.length() < LONGEST && SheetNames.isSpeaker(text);
    }
  }

  /** How long a text is, its wide signs counted twice: they say as much as half a word. */
  private static long width(String text) {
    return text.length()
        + text.chars().filter(c -> c >= WIDE && c < Character.MIN_SURROGATE).count();
  }

  /** Whether one of the values is a word for whoever speaks. */
  boolean hasSpeaker() {
    return speaker;
  }

  /** Counts an object that stands here. */
  void countObject() {
    objects++;
  }

  /** Counts a list that stands here. */
  void countList() {
    lists++;
  }

  /** How many lists stand here. */
  long lists() {
    return lists;
  }

  /** Whether it is one of a list of people who speak: {@code speakers[]}. */
  boolean isListed() {
    return isElement() && parent != null && SheetNames.isSpeaker(parent.key);
  }

  /** Whether one speech of several may stand here: in a list, or as one document of many. */
  boolean mayBeItem() {
    return objects > 0 && (isElement() || parent == null && objects > 1);
  }

  long objects() {
    return objects;
  }

  /** How many texts and numbers stand here. */
  long values() {
    return values;
  }

  /** How many of the texts that stand here ask something. */
  long questions() {
    return questions;
  }

  /** How long the texts are that stand here. */
  long characters() {
    return characters;
  }

  /** Whether a few short values come again and again here, as the names of people who talk do. */
  boolean recurs() {
    int most = (int) Math.min(SEVERAL - 1, Math.max(2, values / 2));
    return different.size() > 1 && different.size() <= most && characters <= LONGEST * values;
  }

  /** Whether all of the few values at another place stand here too, and not many more. */
  boolean holds(JsonPath other) {
    return different.size() < SEVERAL
        && !other.different.isEmpty()
        && different.containsAll(other.different);
  }

  /** Whether all of the few values at another place are keys of the object here. */
  boolean hasKeys(JsonPath other) {
    return children.size() <= FIELDS
        && other.different.size() < SEVERAL
        && children.keySet().stream()
            .map(String::hashCode)
            .collect(Collectors.toSet())
            .containsAll(other.different);
  }

  /** Whether more pieces have a value here than at another place, and no fewer are told apart. */
  boolean tellsMore(JsonPath other) {
    return values > other.values && different.size() >= other.different.size();
  }

  /** Whether not all values here are the same. */
  boolean varies() {
    return different.size() > 1;
  }

  /** Whether a text that is written here is part of the text at a place: in it, or in its list. */
  boolean isPartOf(JsonPath text) {
    JsonPath at =
        isElement() ? parent : key.equals("text") && parent != null ? parent.parent : this;
    return this == text || at == text && (isElement() || parent != null && parent.isElement());
  }

  /** Whether this is a place or below it. */
  boolean isWithin(JsonPath place) {
    JsonPath at = this;
    while (at != null && at != place) {
      at = at.parent;
    }
    return at != null;
  }

  /** Whether something here stands twice, or there is too much to tell. */
  boolean comesAgain() {
    return values >= SEVERAL || different.size() < values;
  }

  /** Whether anything here has a letter. */
  boolean hasLetters() {
    return letters;
  }

  /** Whether something to choose from may stand here: a list, an object or words, not a count. */
  boolean mayChoose() {
    return lists + objects > 0 || letters;
  }

  /** The places directly below this one, by their keys. */
  List<JsonPath> below() {
    List<JsonPath> below = new ArrayList<>(children.values());
    below.sort((a, b) -> a.key.compareTo(b.key));
    return below;
  }

  @Nullable JsonPath parent() {
    return parent;
  }

  String key() {
    return key;
  }

  private boolean isElement() {
    return key.equals("[]");
  }

  /** This place and all below it. */
  List<JsonPath> all() {
    List<JsonPath> all = new ArrayList<>();
    all.add(this);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).below());
    }
    return all;
  }

  @Override
  public String toString() {
    String above = parent == null ? "" : parent.toString();
    return above + (above.isEmpty() || isElement() ? "" : ".") + key;
  }
}
