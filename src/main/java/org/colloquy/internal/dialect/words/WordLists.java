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
  private static final String BAR = " | ";

  private WordLists() {}

  /** The words of a file of this package, by key; lines that begin with {@code #} say nothing. */
  public static Map<String, List<String>> read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : text(file).split("\n")) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        List<String> words =
            lists.computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>());
        split(line, colon + 2, words);
      }
    }
    return lists;
  }

  /** The words of one key of a file, of which nothing else is taken apart; none if it has none. */
  public static List<String> list(String file, String key) {
    List<String> words = new ArrayList<>();
    String text = '\n' + text(file);
    String head = '\n' + key + ": ";
    for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      int end = text.indexOf('\n', at + 1);
      split(text.substring(at, end < 0 ? text.length() : end), head.length(), words);
    }
    return words;
  }

  private static void split(String line, int from, List<String> words) {
    int begin = from;
    for (int bar = line.indexOf(BAR, from); bar >= 0; bar = line.indexOf(BAR, begin)) {
      words.add(line.substring(begin, bar));
      begin = bar + BAR.length();
    }
    words.add(line.substring(begin));
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

  /** The same of one key of a file. */
  public static List<String> spaced(String file, String key) {
    return list(file, key).stream().map(w -> w.replace('_', ' ')).toList();
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
