package org.colloquy.internal.container;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of bookmarks for ids. A word processor takes 40 characters, a letter and then letters,
 * digits and underscores, and takes {@code A1} and {@code a1} for the same.
 */
public final class Bookmarks {
  private static final int LONGEST = 40;

  /** A bookmark: its number in the document, and its name. */
  public record Mark(int number, String name) {}

  private final Map<String, Mark> marks = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** The bookmark of an id: the id itself where it can be, always the same for the same id. */
  public Mark of(String id) {
    Mark known = marks.get(id);
    if (known == null) {
      known = new Mark(marks.size() + 1, free(name(id)));
      marks.put(id, known);
    }
    return known;
  }

  private static String name(String id) {
    StringBuilder name = new StringBuilder(id);
    name.setLength(Math.min(name.length(), LONGEST));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (c < '0' || c > '9')) {
        name.setCharAt(i, '_');
      }
    }
    return name.toString();
  }

  private String free(String name) {
    String candidate = name;
    while (!taken.add(candidate.toLowerCase(Locale.ROOT))) {
      // counted for each name, or many ids that begin alike would be tried again and again
      String suffix = "_" + last.merge(name.toLowerCase(Locale.ROOT), 2, (a, b) -> a + 1);
      int kept = Math.min(name.length(), LONGEST - suffix.length());
      candidate = name.substring(0, kept) + suffix;
    }
    return candidate;
  }
}
