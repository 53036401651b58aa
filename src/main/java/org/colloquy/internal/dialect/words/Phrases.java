package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with which texts begin or end. They are found by their first or last character, so that
 * hardly any is compared with a text.
 */
public final class Phrases {
  private final Map<Character, List<String>> first = new HashMap<>();
  private final Map<Character, List<String>> last = new HashMap<>();

  private Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      char end = phrase.charAt(phrase.length() - 1);
      first.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase);
      last.computeIfAbsent(end, c -> new ArrayList<>()).add(phrase);
    }
  }

  /** Of some phrases, none of which is empty. */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases);
  }

  /** Whether a text begins with one of them. */
  public boolean begin(String text) {
    List<String> some = text.isEmpty() ? null : first.get(text.charAt(0));
    for (int i = 0; some != null && i < some.size(); i++) {
      if (text.startsWith(some.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends with one of them. */
  public boolean end(String text) {
    List<String> some = text.isEmpty() ? null : last.get(text.charAt(text.length() - 1));
    for (int i = 0; some != null && i < some.size(); i++) {
      if (text.endsWith(some.get(i))) {
        return true;
      }
    }
    return false;
  }
}
