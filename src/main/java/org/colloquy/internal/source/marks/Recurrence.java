package org.colloquy.internal.source.marks;

import java.util.HashSet;
import java.util.List;

/** Tells names of people who take turns from what stands in the same place once. */
final class Recurrence {
  private static final int FEWEST = 3;

  private Recurrence() {}

  /** Whether a few names come again and again, and more than one of them. */
  static boolean of(List<String> names) {
    int different = new HashSet<>(names).size();
    return names.size() >= FEWEST && different > 1 && 2 * different <= names.size() + 1;
  }
}
