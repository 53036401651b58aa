package org.colloquy.internal.typeset;

import java.util.Arrays;

/** Places where a line may start, with what all lines before it cost. */
final class Starts {
  /**
   * More than that are no different from each other: a measure never holds so many words, but it
   * does hold any number of breaks between which there is nothing.
   */
  static final int MOST = 1024;

  private int count;
  private int[] items = new int[32];
  private int[] slots = new int[32];
  private int[] nodes = new int[32];
  private double[] costs = new double[32];
  private double[] widths = new double[32];
  private double[] elastics = new double[32];
  private double[] ems = new double[32];
  private int[] spaces = new int[32];

  /**
   * Where a line may start.
   *
   * @param item its first item
   * @param sums all items before it added up, as far as they count
   */
  record Place(int item, Sums sums) {}

  int count() {
    return count;
  }

  void clear() {
    count = 0;
  }

  /** Adds a start, unless there are too many already. */
  void add(Place place, int slot, int node, double cost) {
    if (count == MOST) {
      return;
    }
    if (count == items.length) {
      grow(2 * count);
    }
    Sums sums = place.sums();
    items[count] = place.item();
    slots[count] = slot;
    nodes[count] = node;
    costs[count] = cost;
    widths[count] = sums.width;
    elastics[count] = sums.elastic;
    ems[count] = sums.ems;
    spaces[count++] = sums.spaces;
  }

  private void grow(int larger) {
    items = Arrays.copyOf(items, larger);
    slots = Arrays.copyOf(slots, larger);
    nodes = Arrays.copyOf(nodes, larger);
    costs = Arrays.copyOf(costs, larger);
    widths = Arrays.copyOf(widths, larger);
    elastics = Arrays.copyOf(elastics, larger);
    ems = Arrays.copyOf(ems, larger);
    spaces = Arrays.copyOf(spaces, larger);
  }

  /** Moves a start to an earlier place, when those between are given up. */
  void move(int from, int to) {
    if (from == to) {
      return;
    }
    items[to] = items[from];
    slots[to] = slots[from];
    nodes[to] = nodes[from];
    costs[to] = costs[from];
    widths[to] = widths[from];
    elastics[to] = elastics[from];
    ems[to] = ems[from];
    spaces[to] = spaces[from];
  }

  /** Gives up all starts from a place on. */
  void keep(int first) {
    count = first;
  }

  /**
   * Whether a line from a start to any item has less in it than one from another start, in the same
   * measure.
   */
  boolean isShorter(int index, int other) {
    return widths[index] >= widths[other]
        && elastics[index] >= elastics[other]
        && ems[index] >= ems[other]
        && slots[index] / LineBreaker.STATES == slots[other] / LineBreaker.STATES;
  }

  int item(int index) {
    return items[index];
  }

  /** The number of the line, and the state that the one before leaves it in. */
  int slot(int index) {
    return slots[index];
  }

  int node(int index) {
    return nodes[index];
  }

  double cost(int index) {
    return costs[index];
  }

  double width(int index) {
    return widths[index];
  }

  double elastic(int index) {
    return elastics[index];
  }

  double ems(int index) {
    return ems[index];
  }

  int spaces(int index) {
    return spaces[index];
  }

  /** The start whose cost is least. */
  int best() {
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = costs[i] < costs[best] ? i : best;
    }
    return best;
  }
}
