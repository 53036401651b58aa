package org.colloquy.internal.typeset;

import java.util.Arrays;

/** Breaks that may be part of the best way, each with the one before it. */
final class Nodes {
  private int count;
  private int[] places = new int[64];
  private int[] previous = new int[64];

  /** Adds a break after another one; the very first has none before it. */
  int add(int place, int before) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      previous = Arrays.copyOf(previous, 2 * count);
    }
    places[count] = place;
    previous[count] = before;
    return count++;
  }

  /** The breaks from the first one up to this. */
  int[] path(int last) {
    int length = 0;
    for (int node = last; node > 0; node = previous[node]) {
      length++;
    }
    int[] path = new int[length];
    for (int node = last; node > 0; node = previous[node]) {
      path[--length] = places[node];
    }
    return path;
  }
}
