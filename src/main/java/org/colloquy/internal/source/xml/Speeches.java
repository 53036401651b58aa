package org.colloquy.internal.source.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/**
 * The speeches of a document and who makes them. Some documents say it in an attribute, some in an
 * element, some in both: what tells more people apart is believed.
 */
final class Speeches {
  private static final List<String> ATTRIBUTES =
      List.of("who", "speakername", "speaker", "by", "name", "membername", "nameid", "refersTo");

  /** So many names may stand for one id before the id is one of a group. */
  private static final int CALLED = 2;

  /** What names somebody is no longer. */
  private static final int NAME = 60;

  private static final String UNKNOWN = "Unknown";

  /** Stands for whoever has no id. */
  private static final String NOBODY = "#";

  private final List<@Nullable String> attributes = new ArrayList<>();
  private final List<@Nullable String> elements = new ArrayList<>();
  private final Map<Integer, String> kinds = new HashMap<>();
  private final Map<Integer, String> others = new HashMap<>();
  private final List<String> voices = new ArrayList<>();
  private final Map<Integer, String> shared = new HashMap<>();
  private final Set<Integer> continued = new HashSet<>();

  /** Begins a speech; returns its number. */
  int begin(Attributes written) {
    String found = null;
    for (String key : ATTRIBUTES) {
      String id = written.get(key);
      found = found == null && !NOBODY.equals(id) ? id : found;
    }
    attributes.add("true".equals(written.get("nospeaker")) ? "" : found);
    elements.add(null);
    return attributes.size() - 1;
  }

  /**
   * Begins the part of one of those who make a speech together; returns its number.
   *
   * @param nth which of them it is, counted from 1
   */
  int side(int speech, @Nullable String nth) {
    String together = shared.getOrDefault(speech, attributes.get(speech));
    String[] ids = together == null ? new String[0] : together.split(" ");
    for (int i = 0; i < ids.length; i++) {
      if (String.valueOf(i + 1).equals(nth)) {
        attributes.add(ids[i]);
        elements.add(null);
        shared.put(attributes.size() - 1, together);
        return attributes.size() - 1;
      }
    }
    return speech;
  }

  /** Says of a speech that nobody makes it. */
  void nobodys(int speech) {
    attributes.set(speech, "");
  }

  /** Says of a speech that, where nothing names its speaker, the one before goes on. */
  void goesOn(int speech) {
    continued.add(speech);
  }

  /** Whether an element has said who makes a speech. */
  boolean isNamed(int speech) {
    return elements.get(speech) != null;
  }

  /** What is known of who makes a speech; empty if nothing is. */
  String called(int speech, Map<String, String> names) {
    String element = elements.get(speech);
    String name = element == null ? resolved(attributes.get(speech), names) : element;
    return name == null ? "" : name;
  }

  /** Sets what an element of a speech says of its speaker, if none has said so before. */
  void named(int speech, String name) {
    String bare = bare(name);
    if (elements.get(speech) == null && !bare.isEmpty()) {
      elements.set(speech, bare);
    }
  }

  /** A name without a time in brackets and what follows it, and without signs at its end. */
  static String bare(String name) {
    int open = name.lastIndexOf('[');
    int close = name.indexOf(']', Math.max(0, open));
    boolean timed =
        open > 0 && close > open && TimeCodes.parse(name.substring(open + 1, close)).isPresent();
    String bare = (timed ? name.substring(0, open) : name).strip();
    int end = bare.length();
    while (end > 0 && ":.,;：—–- ".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end);
  }

  /** Sets who makes a speech if nothing else says it. */
  void otherwise(int speech, String name) {
    others.put(speech, name);
  }

  /** Keeps the kind of a speech: in a list of questions and answers it is all that tells. */
  void kind(int speech, String element) {
    boolean role = RoleWords.of(element) != null;
    kinds.put(
        speech,
        element.equals("question") ? "Q" : element.equals("answer") ? "A" : role ? element : "");
  }

  private @Nullable String ofKind(int speech) {
    String kind = kinds.getOrDefault(speech, "");
    return kind.isEmpty() ? null : kind;
  }

  /** Whether anybody is named, or questions and answers are told apart. */
  boolean any() {
    Set<String> told = new HashSet<>(kinds.values());
    told.remove("");
    return anybody() || told.size() > 1;
  }

  private boolean anybody() {
    return attributes.stream().anyMatch(a -> a != null && !a.isEmpty())
        || elements.stream().anyMatch(e -> e != null);
  }

  /**
   * Decides who makes each speech.
   *
   * @param names of people by their ids
   */
  void settle(Map<String, String> names) {
    Set<String> byAttribute = new HashSet<>();
    Set<String> byElement = new HashSet<>();
    for (int i = 0; i < attributes.size(); i++) {
      String attribute = attributes.get(i);
      String element = elements.get(i);
      if (attribute != null && !attribute.isEmpty()) {
        byAttribute.add(attribute);
      }
      if (element != null) {
        byElement.add(element);
      }
    }
    // one person has one id, but is called by office, name or both
    boolean attribute =
        byAttribute.size() * CALLED >= byElement.size() || areNamed(byAttribute, names);
    Map<String, String> ids = new HashMap<>();
    distinct(known(names)).forEach(ids::put);
    for (int i = 0; i < attributes.size(); i++) {
      String id = attributes.get(i);
      String first = attribute ? resolved(id, ids) : elements.get(i);
      String second = attribute ? elements.get(i) : resolved(id, ids);
      boolean silent = id != null && id.isEmpty() && elements.get(i) == null;
      String third = others.containsKey(i) ? others.get(i) : anybody() ? null : ofKind(i);
      String named = first != null ? first : second != null ? second : third;
      String untold =
          !continued.contains(i) ? unknown() : voices.isEmpty() ? "" : voices.get(i - 1);
      voices.add(silent ? "" : named != null ? named : untold);
    }
  }

  /** Whether some ids stand for several people, each of whom has a name: a voice off has none. */
  private static boolean areNamed(Set<String> ids, Map<String, String> names) {
    return ids.size() > 1
        && ids.stream().allMatch(id -> names.containsKey(id.substring(id.lastIndexOf('#') + 1)));
  }

  /**
   * The names by id, completed by what the speeches of an id are called, if others without an id
   * are called so too, or the id has figures in it and is no name.
   */
  private Map<String, String> known(Map<String, String> names) {
    Map<String, String> all = new HashMap<>(names);
    Set<String> bare = new HashSet<>();
    for (int i = 0; i < attributes.size(); i++) {
      String element = elements.get(i);
      if (element != null && attributes.get(i) == null) {
        bare.add(element);
      }
    }
    for (int i = 0; i < attributes.size(); i++) {
      String id = attributes.get(i);
      String element = elements.get(i);
      boolean named = element != null && bare.contains(element);
      if (id != null && named && id.startsWith("#") && id.indexOf(' ') < 0) {
        all.putIfAbsent(id.substring(1), element);
      }
    }
    opaque(names).forEach(all::putIfAbsent);
    return all;
  }

  /** The shortest of what those are called who have ids with figures, and no name by them. */
  private Map<String, String> opaque(Map<String, String> names) {
    Map<String, String> called = new LinkedHashMap<>();
    for (int i = 0; i < attributes.size(); i++) {
      String id = attributes.get(i);
      String element = elements.get(i);
      boolean opaque = id != null && id.indexOf(' ') < 0 && id.chars().anyMatch(Character::isDigit);
      String bare = opaque ? id.substring(id.lastIndexOf('#') + 1) : "";
      String name = element == null || bare.isEmpty() ? "" : called(element);
      if (!name.isEmpty() && !names.containsKey(bare)) {
        called.merge(bare, name, (a, b) -> b.length() < a.length() ? b : a);
      }
    }
    return called;
  }

  /**
   * What names somebody, up to a surname in capitals where a sentence goes on behind it; empty
   * where no name ends.
   */
  private static String called(String element) {
    if (element.length() <= NAME) {
      return element;
    }
    int end = 0;
    for (String word : element.substring(0, NAME).split("(?<= )")) {
      end += word.length();
      String bare = word.strip();
      if (bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT))) {
        return element.substring(0, end).strip();
      }
    }
    return "";
  }

  private String unknown() {
    return anybody() ? UNKNOWN : "";
  }

  /** The names by id, each with its id where two people have the same. */
  private static Map<String, String> distinct(Map<String, String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.values().forEach(n -> counts.merge(n, 1, Integer::sum));
    Map<String, String> out = new HashMap<>();
    names.forEach(
        (id, name) ->
            out.put(id, counts.getOrDefault(name, 0) > 1 ? name + " (" + id + ")" : name));
    return out;
  }

  /** The names that one or more ids stand for. */
  private static @Nullable String resolved(@Nullable String ids, Map<String, String> names) {
    if (ids == null || ids.isEmpty()) {
      return null;
    }
    List<String> several = List.of(ids.split("\\s+"));
    if (ids.indexOf('#') < 0 && !names.keySet().containsAll(several)) {
      return names.getOrDefault(ids, ids);
    }
    List<String> all = new ArrayList<>();
    for (String id : several) {
      String bare = id.substring(id.lastIndexOf('#') + 1);
      all.add(names.getOrDefault(bare, bare));
    }
    return String.join(" & ", all);
  }

  /** Who makes a speech; empty where nobody does. */
  String voice(int speech) {
    return voices.get(speech);
  }

  boolean speaks(String name) {
    return voices.contains(name);
  }

  /** All who make speeches. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(voices);
    names.remove("");
    return names;
  }
}
