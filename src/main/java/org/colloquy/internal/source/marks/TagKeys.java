package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.source.timed.SheetNames;

/** Finds under which keys of a site builder's tags the names stand of people who take turns. */
final class TagKeys {
  /** Stands for the key of tags that are called as questions or answers are. */
  static final String ITSELF = "/";

  private TagKeys() {}

  /** A name without the colon that it may be written with. */
  static String bare(String name) {
    boolean colon = !name.isEmpty() && LabelScanner.isColon(name.charAt(name.length() - 1));
    return colon ? name.substring(0, name.length() - 1).strip() : name;
  }

  /**
   * For each tag that begins turns, under which key its name stands; none if it is a name.
   *
   * @param more for tags that hold what is said as well
   */
  static Map<String, String> of(List<TurnTag> tags, boolean more) {
    Map<String, Map<String, List<String>>> values = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (TurnTag tag : tags) {
      if (!tag.closes() && tag.saysMore() == more) {
        counts.merge(tag.name(), 1, Integer::sum);
        Map<String, List<String>> all = values.computeIfAbsent(tag.name(), k -> new HashMap<>());
        tag.values().forEach((k, v) -> all.computeIfAbsent(k, x -> new ArrayList<>()).add(bare(v)));
      }
    }
    Map<String, String> keys = new HashMap<>();
    values.forEach(
        (name, all) -> {
          for (String key : TurnTag.KEYS) {
            List<String> found = all.getOrDefault(key, List.of());
            if (found.size() == counts.getOrDefault(name, 0) && recur(found)) {
              keys.putIfAbsent(name, key);
            }
          }
        });
    pooled(values).forEach(keys::putIfAbsent);
    Set<String> asked = new HashSet<>(counts.keySet());
    boolean pairs =
        asked.stream()
                .anyMatch(n -> SheetNames.QUESTIONS.contains(n) && counts.getOrDefault(n, 0) > 1)
            && asked.stream()
                .anyMatch(n -> SheetNames.ANSWERS.contains(n) && counts.getOrDefault(n, 0) > 1);
    asked.removeIf(n -> !SheetNames.QUESTIONS.contains(n) && !SheetNames.ANSWERS.contains(n));
    if (pairs && !more) {
      asked.forEach(n -> keys.putIfAbsent(n, ITSELF));
    }
    return keys;
  }

  /**
   * Keys of tags that are one person's each: {@code !!! question "Ana"}, {@code !!! note "Tom"}.
   */
  private static Map<String, String> pooled(Map<String, Map<String, List<String>>> values) {
    Map<String, String> pooled = new HashMap<>();
    for (String key : TurnTag.KEYS) {
      Map<String, List<String>> own = new HashMap<>();
      values.forEach(
          (name, all) -> {
            List<String> found = all.getOrDefault(key, List.of());
            if (found.size() > 1 && new HashSet<>(found).size() == 1) {
              own.put(name, found);
            }
          });
      if (recur(own.values().stream().flatMap(List::stream).toList())) {
        own.keySet().forEach(name -> pooled.putIfAbsent(name, key));
      }
    }
    return pooled;
  }

  private static boolean recur(List<String> names) {
    return Recurrence.of(names) && names.stream().allMatch(TagKeys::isName);
  }

  private static boolean isName(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> ":?!*_`".indexOf(c) >= 0);
  }
}
