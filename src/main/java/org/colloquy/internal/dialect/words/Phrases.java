package org.colloquy.internal.dialect.words;

import java.util.Arrays;
import java.util.Collection;

/**
 * Phrases with which texts begin or end, or that stand anywhere in them. They are found by their
 * first characters or their last one, so that hardly any is compared with a text.
 */
public final class Phrases {
  private static final int PLACES = 512;
  private static final int DEEPEST = 3;
  private static final String[] NONE = {};

  /** So few are sooner looked for one by one. */
  private static final int FEW = 8;

  private final String[][] first = new String[PLACES][];
  private final String[][] last = new String[PLACES][];

  /** By so many characters with which all begin they are found. */
  private final int depth;

  private final String[] few;

  private Phrases(Collection<String> phrases) {
    depth = phrases.stream().mapToInt(String::length).reduce(DEEPEST, Math::min);
    for (String phrase : phrases) {
      put(last, place(phrase), phrase);
      put(first, place(phrase, 0), phrase);
    }
    few = phrases.size() > FEW ? NONE : phrases.toArray(NONE);
  }

  private static void put(String[][] table, int place, String phrase) {
    String[] before = table[place];
    int count = before == null ? 0 : before.length;
    String[] some = before == null ? new String[1] : Arrays.copyOf(before, count + 1);
    some[count] = phrase;
    table[place] = some;
  }

  private int place(String text, int at) {
    int place = 0;
    for (int i = at; i < at + depth; i++) {
      place = 31 * place + text.charAt(i);
    }
    return place & (PLACES - 1);
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
    return text.length() >= depth && beginAt(text, 0);
  }

  /** Whether one of them stands anywhere in a text. */
  public boolean within(String text) {
    for (String phrase : few) {
      if (text.contains(phrase)) {
        return true;
      }
    }
    for (int at = 0; few.length == 0 && at + depth <= text.length(); at++) {
      if (beginAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginAt(String text, int at) {
    String[] some = first[place(text, at)];
    for (int i = 0; some != null && i < some.length; i++) {
      if (text.startsWith(some[i], at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends with one of them. */
  public boolean end(String text) {
    String[] some = text.isEmpty() ? NONE : last[place(text)];
    for (int i = 0; some != null && i < some.length; i++) {
      if (text.endsWith(some[i])) {
        return true;
      }
    }
    return false;
  }
}
