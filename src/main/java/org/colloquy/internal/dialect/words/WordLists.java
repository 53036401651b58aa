package org.colloquy.internal.dialect.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of words: {@code key: word | two words | word} a line, a key as often as needed. */
public final class WordLists {
  private WordLists() {}

  /** The words of a file of this package, by key; lines that begin with {@code #} say nothing. */
  public static Map<String, List<String>> read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : text(file).split("\n")) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        List<String> words =
            lists.computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>());
        words.addAll(List.of(line.substring(colon + 2).split(" \\| ")));
      }
    }
    return lists;
  }

  /**
   * The words of one kind in all languages, folded: those of {@code en kind}, {@code de kind} ...
   */
  static Set<String> folded(Map<String, List<String>> lists, String kind) {
    Set<String> words = new HashSet<>();
    lists.forEach(
        (key, list) -> {
          if (key.endsWith(" " + kind)) {
            list.forEach(word -> words.add(String.join(" ", Names.words(word))));
          }
        });
    return Set.copyOf(words);
  }

  /** The words of a list, in which low lines stand for blanks at their ends. */
  public static List<String> spaced(Map<String, List<String>> lists, String key) {
    return lists.getOrDefault(key, List.of()).stream().map(w -> w.replace('_', ' ')).toList();
  }

  private static String text(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the library: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
