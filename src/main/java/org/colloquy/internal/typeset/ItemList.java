package org.colloquy.internal.typeset;

import java.util.Arrays;

/**
 * A paragraph as boxes, glue, penalties and discretionary breaks (Knuth and Plass, "Breaking
 * Paragraphs into Lines", 1981), in arrays, since a paragraph may have a million words.
 */
final class ItemList {
  /** Text that is not broken. */
  static final byte BOX = 0;

  /** Space that vanishes at the end of a line. */
  static final byte GLUE = 1;

  /** A place where a line may end. */
  static final byte PENALTY = 2;

  /** The same within a word, where the parts may become wider or narrower by the break. */
  static final byte DISC = 3;

  /** The cost of a place where no line may end. */
  static final float NEVER = Float.POSITIVE_INFINITY;

  /** The cost of a place where a line must end. */
  static final float ALWAYS = Float.NEGATIVE_INFINITY;

  /** The cost of a break where none is due, taken only if the line would be too long. */
  static final float EMERGENCY = 1e9f;

  private int size;
  private byte[] kinds = new byte[32];
  private boolean[] hyphens = new boolean[32];
  private float[] widths = new float[32];
  private float[] firsts = new float[32];
  private float[] seconds = new float[32];
  private float[] costs = new float[32];
  private int[] parts = new int[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  void box(double width, int part, int start, int end) {
    add(BOX, width, NEVER, part);
    starts[size - 1] = start;
    ends[size - 1] = end;
  }

  /** Adds a space, at which no line ends until its cost is set. */
  void glue(double width, int part, int start, int end) {
    add(GLUE, width, NEVER, part);
    starts[size - 1] = start;
    ends[size - 1] = end;
  }

  void elastic(double stretch, double shrink) {
    firsts[size - 1] = (float) stretch;
    seconds[size - 1] = (float) shrink;
  }

  void penalty(float cost, int part) {
    add(PENALTY, 0, cost, part);
  }

  /**
   * A break within a word.
   *
   * @param pre what the line before becomes wider by, the hyphen included
   * @param post what the line after becomes wider by
   */
  void disc(double pre, double post, float cost, int part) {
    add(DISC, 0, cost, part);
    firsts[size - 1] = (float) pre;
    seconds[size - 1] = (float) post;
  }

  /** Makes the last item a break that adds a hyphen. */
  void hyphenate() {
    hyphens[size - 1] = true;
  }

  private void add(byte kind, double width, float cost, int part) {
    if (size == kinds.length) {
      int larger = size * 3 / 2;
      kinds = Arrays.copyOf(kinds, larger);
      hyphens = Arrays.copyOf(hyphens, larger);
      widths = Arrays.copyOf(widths, larger);
      firsts = Arrays.copyOf(firsts, larger);
      seconds = Arrays.copyOf(seconds, larger);
      costs = Arrays.copyOf(costs, larger);
      parts = Arrays.copyOf(parts, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
    kinds[size] = kind;
    widths[size] = (float) width;
    costs[size] = cost;
    parts[size++] = part;
  }

  int size() {
    return size;
  }

  byte kind(int item) {
    return kinds[item];
  }

  float width(int item) {
    return widths[item];
  }

  /** What glue can grow by to its maximum. */
  float stretch(int item) {
    return kinds[item] == GLUE ? firsts[item] : 0;
  }

  /** What glue can shrink by to its minimum. */
  float shrink(int item) {
    return kinds[item] == GLUE ? seconds[item] : 0;
  }

  float pre(int item) {
    return kinds[item] == DISC ? firsts[item] : 0;
  }

  float post(int item) {
    return kinds[item] == DISC ? seconds[item] : 0;
  }

  /** Whether a break here adds a hyphen. */
  boolean hyphen(int item) {
    return hyphens[item];
  }

  float cost(int item) {
    return costs[item];
  }

  void setCost(int item, float cost) {
    costs[item] = cost;
  }

  int part(int item) {
    return parts[item];
  }

  int start(int item) {
    return starts[item];
  }

  int end(int item) {
    return ends[item];
  }

  /** The first item of a line that follows a break at this item. */
  int after(int item) {
    return item >= size || kinds[item] != BOX ? item + 1 : item;
  }
}
