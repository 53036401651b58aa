package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Phrases with which texts begin or end, or that stand anywhere in them. They are found by their
 * first two characters or their last one, so that hardly any is compared with a text.
 */
public final class Phrases {
  private static final int PLACES = 512;

  private final List<List<String>> first = new ArrayList<>();
  private final List<List<String>> last = new ArrayList<>();

  /** Those of one character. */
  private final String brief;

  private Phrases(Collection<String> phrases) {
    StringBuilder one = new StringBuilder();
    for (int i = 0; i < PLACES; i++) {
      first.add(List.of());
      last.add(List.of());
    }
    for (String phrase : phrases) {
      put(last, place(phrase), phrase);
      if (phrase.length() > 1) {
        put(first, place(phrase, 0), phrase);
      } else {
        one.append(phrase);
      }
    }
    brief = one.toString();
  }

  private static void put(List<List<String>> table, int place, String phrase) {
    List<String> some = new ArrayList<>(table.get(place));
    some.add(phrase);
    table.set(place, some);
  }

  private static int place(String text, int at) {
    return (31 * text.charAt(at) + text.charAt(at + 1)) & (PLACES - 1);
  }

  private static int place(String text) {
    return text.charAt(text.length() - 1) & (PLACES - 1);
  }

  /** Of some phrases, none of which is empty. */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases);
  }

  /** Whether a text begins with one of them. */
  public boolean begin(String text) {
    return !text.isEmpty() && beginAt(text, 0);
  }

  /** Whether one of them stands anywhere in a text. */
  public boolean within(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (beginAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginAt(String text, int at) {
    List<String> some = at + 1 < text.length() ? first.get(place(text, at)) : List.of();
    for (int i = 0; i < some.size(); i++) {
      if (text.startsWith(some.get(i), at)) {
        return true;
      }
    }
    return brief.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a text ends with one of them. */
  public boolean end(String text) {
    List<String> some = text.isEmpty() ? List.of() : last.get(place(text));
    for (int i = 0; i < some.size(); i++) {
      if (text.endsWith(some.get(i))) {
        return true;
      }
    }
    return false;
  }
}
