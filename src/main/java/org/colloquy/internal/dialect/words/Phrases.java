package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with which texts begin or end, or that stand anywhere in them. They are found by their
 * first or last character, so that hardly any is compared with a text.
 */
public final class Phrases {
  private static final int MOST_PAIRS = 0xfff;

  private final Map<Character, List<String>> first = new HashMap<>();
  private final Map<Character, List<String>> last = new HashMap<>();

  /** What is made of the first two characters of each. */
  private final BitSet pairs = new BitSet();

  private Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      char end = phrase.charAt(phrase.length() - 1);
      first.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase);
      last.computeIfAbsent(end, c -> new ArrayList<>()).add(phrase);
      pairs.set(pair(phrase, 0));
    }
  }

  /** Of some phrases of two characters at least, or of any that are not looked for within texts. */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases);
  }

  private static int pair(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return (31 * text.charAt(at) + next) & MOST_PAIRS;
  }

  /** Whether a text begins with one of them. */
  public boolean begin(String text) {
    return beginAt(text, 0);
  }

  /** Whether one of them stands anywhere in a text. */
  public boolean within(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if (pairs.get(pair(text, at)) && beginAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginAt(String text, int at) {
    List<String> some = at < text.length() ? first.get(text.charAt(at)) : null;
    for (int i = 0; some != null && i < some.size(); i++) {
      if (text.startsWith(some.get(i), at)) {
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
