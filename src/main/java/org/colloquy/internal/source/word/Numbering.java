package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of a document ({@code numbering.xml}) and how far each has been counted. */
final class Numbering {
  private static final int LEVELS = 9;

  /** One level of a list. */
  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
  }

  /** A list: its pattern, and where it begins to count anew. */
  private record Instance(String pattern, Map<Integer, Integer> starts) {}

  /**
   * What stands before an item.
   *
   * @param ordered whether it is a number
   * @param number its number in its level
   * @param text its label where that has letters, as in {@code Question 3:}; else empty
   */
  record Mark(boolean ordered, int number, String text) {}

  private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /**
   * @param xml {@code numbering.xml}, or null where the document has none
   */
  Numbering(@Nullable Xml xml) {
    if (xml != null) {
      xml.each(
          name -> {
            if (name.equals("w:abstractNum")) {
              pattern(xml);
            } else if (name.equals("w:num")) {
              instance(xml);
            }
          });
    }
  }

  private void pattern(Xml xml) {
    String id = xml.attribute("abstractNumId");
    Map<Integer, Level> levels = new HashMap<>();
    xml.each(
        name -> {
          if (name.equals("w:lvl")) {
            level(xml, levels);
          }
        });
    patterns.putIfAbsent(String.valueOf(id), levels);
  }

  private static void level(Xml xml, Map<Integer, Level> levels) {
    Level level = new Level();
    levels.put(xml.number("ilvl", 0), level);
    xml.each(
        name -> {
          switch (name) {
            case "w:start" -> level.start = xml.number("val", 1);
            case "w:numFmt" -> level.format = xml.val();
            case "w:lvlText" -> level.text = xml.val();
            default -> {
              // indents and fonts
            }
          }
        });
  }

  private void instance(Xml xml) {
    int id = xml.number("numId", 0);
    Map<Integer, Integer> starts = new HashMap<>();
    String[] pattern = {""};
    xml.each(
        name -> {
          if (name.equals("w:abstractNumId")) {
            pattern[0] = xml.val();
          } else if (name.equals("w:lvlOverride")) {
            int level = xml.number("ilvl", 0);
            xml.each(
                n -> {
                  if (n.equals("w:startOverride")) {
                    starts.put(level, xml.number("val", 1));
                  }
                });
          }
        });
    instances.putIfAbsent(id, new Instance(pattern[0], starts));
  }

  /** Counts one item of a list, in the order of the document; null if there is no such list. */
  @Nullable Mark next(int list, int depth) {
    Instance instance = instances.get(list);
    int at = Math.max(0, Math.min(LEVELS - 1, depth));
    Map<Integer, Level> levels = instance == null ? null : patterns.get(instance.pattern());
    if (instance == null || levels == null) {
      return null;
    }
    int[] count = counts.computeIfAbsent(instance.pattern(), p -> fresh(levels));
    if (begun.add(list)) {
      instance.starts().forEach((l, start) -> count[Math.min(LEVELS - 1, l)] = start - 1);
    }
    Level level = levels.getOrDefault(at, new Level());
    count[at]++;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      count[deeper] = levels.getOrDefault(deeper, new Level()).start - 1;
    }
    boolean ordered = !level.format.equals("bullet") && !level.format.equals("none");
    return new Mark(ordered, Math.max(0, count[at]), label(level, count));
  }

  private static int[] fresh(Map<Integer, Level> levels) {
    int[] count = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      count[i] = levels.getOrDefault(i, new Level()).start - 1;
    }
    return count;
  }

  /** The label that letters stand in beside the numbers, such as {@code Q%1:}. */
  private static String label(Level level, int[] count) {
    boolean letters = level.text.chars().filter(Character::isLetter).limit(2).count() > 0;
    if (!letters || level.format.equals("bullet") && level.text.length() < 2) {
      return "";
    }
    String text = level.text;
    for (int i = 0; i < LEVELS; i++) {
      String number = String.format(Locale.ROOT, "%d", Math.max(0, count[i]));
      text = text.replace("%" + (i + 1), number);
    }
    return Clean.line(text);
  }
}
