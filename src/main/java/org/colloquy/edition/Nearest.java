package org.colloquy.edition;

import java.util.Collection;
import java.util.Optional;
import org.colloquy.diagnostic.EditDistance;

/** Finds the name that somebody who mistyped one probably meant. */
final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The name with the fewest edits to it, if they are few enough for a slip of the hand. */
  static Optional<String> of(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int fewest = 1 + Math.max(1, typed.length() / 3);
    for (String name : names) {
      int edits = EditDistance.of(typed, name);
      if (edits < fewest) {
        nearest = name;
        fewest = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
