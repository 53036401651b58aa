package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Set;

/** Words before a colon that head a remark, a field or a list, and name nobody; in lower case. */
public final class Nobody {
  private static final Set<String> WORDS =
      Set.copyOf(WordLists.read("nobody.txt").getOrDefault("nobody", List.of()));

  private Nobody() {}

  /** Whether a label's key, with a number behind it or not, is such a word. */
  public static boolean is(String key) {
    int end = key.length();
    while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
      end--;
    }
    return WORDS.contains(key) || WORDS.contains(key.substring(0, end));
  }
}
