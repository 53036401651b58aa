package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn, true or read, as turns are compared.
 *
 * @param speaker name or id; null where it is not known
 */
record Said(@Nullable String speaker, Act act, List<String> words) {
  private static final int OPENING = 8;
  private static final double TOLERANCE = 0.02;

  Said {
    words = List.copyOf(words);
  }

  Said and(List<String> more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(more);
    return new Said(speaker, act, all);
  }

  /** The first words, run together. */
  String opening() {
    return String.join("", words.subList(0, Math.min(OPENING, words.size())));
  }

  /** Whether a turn that was read is as long as this one. */
  boolean fits(Said read) {
    return near(words.size(), read.words().size()) || near(letters(), read.letters());
  }

  private static boolean near(int truth, int read) {
    return Math.abs(truth - read) <= TOLERANCE * truth;
  }

  private int letters() {
    return words.stream().mapToInt(String::length).sum();
  }
}
