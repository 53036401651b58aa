package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.SheetNames;

/**
 * Turns that stand between tags of site builders, {@code {{< talk name="Ana" >}}}, {@code <Talk
 * name="Ana">}, {@code {% talk Ana %}}, {@code :::talk{name="Ana"}}: where the same few names come
 * again and again in a tag, it begins a turn as a bold label does.
 */
final class TurnTags {
  private static final String BOLD = "**";

  /** Stands for the key of tags that are called as questions or answers are. */
  private static final String ITSELF = "/";

  private static final String QUESTION = "Q";
  private static final String ANSWER = "A";

  /** What stands in a block of this kind is set in so far. */
  private static final String INDENT = "    ";

  private final String text;
  private final Rewriting out;
  private final List<TurnTag> tags;

  private TurnTags(SourceText source, int from) {
    text = source.text();
    out = new Rewriting(source);
    tags = TurnTag.all(text, from);
  }

  /**
   * A source with such tags as bold labels of the same length, so that all else stays in its place.
   *
   * @param told is told of the tags
   */
  static SourceText opened(SourceText source, int from, Told told) {
    TurnTags tags = new TurnTags(source, from);
    Map<String, String> keys = tags.keys(false);
    Map<String, String> saying = tags.keys(true);
    if (keys.isEmpty() && saying.isEmpty()) {
      return source;
    }
    for (TurnTag tag : tags.tags) {
      String key = (tag.saysMore() ? saying : keys).get(tag.name());
      String name = key == null || tag.closes() ? null : label(tag, key);
      String said = name != null && tag.saysMore() ? tag.said() : "";
      String label = name == null || said == null ? "" : BOLD + name + ":" + BOLD + " " + said;
      if (!label.isEmpty() && tag.length() >= label.stripTrailing().length()) {
        tags.out.put(tag.start(), tag.end(), label.stripTrailing());
        tags.unquote(tag);
        tags.outdent(tag);
        told.tell(
            Code.R050, source.span(tag.start(), tag.end()), "the tag about a turn is left out");
      } else if (key != null && tag.closes() || tag.name().isEmpty()) {
        tags.out.blank(tag.start(), tag.end());
      }
    }
    return tags.out.made();
  }

  private static String label(TurnTag tag, String key) {
    if (!key.equals(ITSELF)) {
      return tag.values().getOrDefault(key, "");
    }
    return SheetNames.QUESTIONS.contains(tag.name()) ? QUESTION : ANSWER;
  }

  /** Takes the signs of a quotation off the lines below a tag that stands in it. */
  private void unquote(TurnTag tag) {
    int at = text.charAt(tag.start()) == '>' ? tag.end() : text.length();
    while (at + 1 < text.length() && text.charAt(at) == '\n' && text.charAt(at + 1) == '>') {
      out.set(at + 1, ' ');
      int end = text.indexOf('\n', at + 1);
      at = end < 0 ? text.length() : end;
    }
  }

  /** Moves the paragraphs below a tag to the margin that stand in from it, as its first may. */
  private void outdent(TurnTag tag) {
    int at = "!?".indexOf(text.charAt(tag.start())) >= 0 ? tag.end() + 1 : text.length();
    boolean alone = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean blank = text.substring(at, end).isBlank();
      if (!blank && !text.startsWith(INDENT, at)) {
        return;
      }
      if (alone && !blank) {
        out.outdent(at, at + INDENT.length());
      }
      alone = blank;
      at = end + 1;
    }
  }

  /**
   * For each tag that begins turns, under which key its name stands; none if it is a name.
   *
   * @param more for tags that hold what is said as well
   */
  private Map<String, String> keys(boolean more) {
    Map<String, Map<String, List<String>>> values = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (TurnTag tag : tags) {
      if (!tag.closes() && tag.saysMore() == more) {
        counts.merge(tag.name(), 1, Integer::sum);
        Map<String, List<String>> all = values.computeIfAbsent(tag.name(), k -> new HashMap<>());
        tag.values().forEach((k, v) -> all.computeIfAbsent(k, x -> new ArrayList<>()).add(v));
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
    return Recurrence.of(names) && names.stream().allMatch(TurnTags::isName);
  }

  private static boolean isName(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> ":?!*_`".indexOf(c) >= 0);
  }
}
