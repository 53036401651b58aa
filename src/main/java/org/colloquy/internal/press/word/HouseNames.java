package org.colloquy.internal.press.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a house may call the styles of an edition. Word keeps the English names of its own styles in
 * documents of all languages; other programs translate them, and a style that Word does not know
 * has the name that somebody gave it.
 */
final class HouseNames {
  private static final String HEADING = "heading";
  private static final Map<String, List<String>> NAMES = load();

  private HouseNames() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new HashMap<>();
    try (InputStream in = HouseNames.class.getResourceAsStream("house-names.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          names.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(", ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }

  /** Names as they are compared: whatever their case and spaces. */
  static String key(String name) {
    return String.join(" ", name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /** The names that a style of an edition may have, its own first, as they are compared. */
  static List<String> of(String name) {
    String own = key(name);
    List<String> names = new ArrayList<>(List.of(own));
    names.addAll(NAMES.getOrDefault(own, List.of()));
    if (own.startsWith(HEADING + " ")) {
      String level = own.substring(HEADING.length() + 1);
      for (String word : NAMES.getOrDefault(HEADING, List.of())) {
        names.add(word + " " + level);
        names.add(word + level);
      }
    }
    return names;
  }
}
