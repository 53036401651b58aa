package org.colloquy.internal.typeset.hyphen;

import java.util.Arrays;

/**
 * Patterns by their letters: each step from a node by a letter is an entry of one hash table, which
 * takes a tenth of the memory of nodes as objects. Immutable once it is built.
 */
final class PatternTrie {
  private static final int NONE = -1;

  /** Steps as {@code node << 16 | letter}, and the nodes to which they lead. */
  private long[] steps = new long[1 << 10];

  private int[] targets = new int[1 << 10];
  private int stepCount;

  /** Where the levels of the pattern that ends at a node start, or -1. */
  private int[] values = new int[1 << 9];

  private int nodes = 1;
  private byte[] levels = new byte[1 << 12];
  private int levelCount;

  PatternTrie() {
    Arrays.fill(steps, NONE);
    Arrays.fill(values, NONE);
  }

  /**
   * Adds a pattern; of two with the same letters the later one counts, as in TeX.
   *
   * @param length of the letters
   * @param between a level before each letter and one after the last
   */
  void add(char[] letters, int length, byte[] between) {
    int node = 0;
    for (int i = 0; i < length; i++) {
      node = stepOrAdd(node, letters[i]);
    }
    if (levelCount + length + 1 > levels.length) {
      levels = Arrays.copyOf(levels, 2 * levels.length + length);
    }
    values[node] = levelCount;
    System.arraycopy(between, 0, levels, levelCount, length + 1);
    levelCount += length + 1;
  }

  private int stepOrAdd(int node, char letter) {
    int slot = slot(node, letter);
    if (steps[slot] != NONE) {
      return targets[slot];
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, 2 * nodes);
      Arrays.fill(values, nodes, values.length, NONE);
    }
    steps[slot] = (long) node << 16 | letter;
    targets[slot] = nodes;
    if (++stepCount * 2 > steps.length) {
      grow();
    }
    return nodes++;
  }

  private void grow() {
    long[] oldSteps = steps;
    int[] oldTargets = targets;
    steps = new long[2 * oldSteps.length];
    targets = new int[2 * oldSteps.length];
    Arrays.fill(steps, NONE);
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != NONE) {
        int slot = slot((int) (oldSteps[i] >> 16), (char) oldSteps[i]);
        steps[slot] = oldSteps[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private int slot(int node, char letter) {
    long step = (long) node << 16 | letter;
    int mask = steps.length - 1;
    int slot = (int) ((step * 0x9e3779b97f4a7c15L) >>> 40) & mask;
    while (steps[slot] != NONE && steps[slot] != step) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * Raises the levels of a word to those of all patterns in it.
   *
   * @param word with a full stop before and after it
   * @param highest one more than the word's letters
   */
  void apply(char[] word, byte[] highest) {
    for (int start = 0; start < word.length; start++) {
      int node = 0;
      for (int i = start; i < word.length; i++) {
        int slot = slot(node, word[i]);
        if (steps[slot] == NONE) {
          break;
        }
        node = targets[slot];
        if (values[node] != NONE) {
          raise(highest, start, values[node], i - start + 2);
        }
      }
    }
  }

  private void raise(byte[] highest, int start, int value, int count) {
    for (int i = 0; i < count; i++) {
      byte level = levels[value + i];
      if (level > highest[start + i]) {
        highest[start + i] = level;
      }
    }
  }
}
