package org.colloquy.internal.dialect.turn;

import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.turn.TurnBuilder.Begin;
import org.colloquy.internal.dialect.words.Anonymous;
import org.jspecify.annotations.Nullable;

/**
 * Whether those whom nobody knows are others each time: where labels stand only where somebody else
 * begins, {@code Unknown Speaker} behind {@code Unknown Speaker} is another.
 */
final class Strangers {
  private static final int SEVERAL = 3;

  private Strangers() {}

  /** Whether no label of somebody known stands behind the same one, and several are known. */
  static boolean areOthers(Map<Integer, Begin> begins) {
    Person before = null;
    int known = 0;
    for (Begin begin : new TreeMap<>(begins).values()) {
      Person person = begin.person();
      boolean somebody = person != null && !is(person);
      if (person == null || somebody && person == before) {
        return false;
      }
      known += somebody ? 1 : 0;
      before = person;
    }
    return known >= SEVERAL;
  }

  /** Whether nobody knows somebody's name. */
  static boolean is(@Nullable Person person) {
    return person != null && Anonymous.isNobody(person.name());
  }
}
