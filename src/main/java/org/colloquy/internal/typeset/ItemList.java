package org.colloquy.internal.typeset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

  /** Room between characters that vanishes at the end of a line and has no character. */
  static final byte ROOM = 4;

  /** The cost of a place where no line may end. */
  static final float NEVER = Float.POSITIVE_INFINITY;

  /** The cost of a place where a line must end. */
  static final float ALWAYS = Float.NEGATIVE_INFINITY;

  /** The cost of a break where none is due, taken only if the line would be too long. */
  static final float EMERGENCY = 1e9f;

  private static final byte WRITTEN = 1;
  private static final byte ADDED = 2;
  private static final byte COUNTED = 3;

  private boolean wide;

  private int size;
  private byte[] kinds;
  private byte[] hyphens;
  private float[] widths;
  private float[] firsts;
  private float[] seconds;
  private float[] costs;
  private float[] ems;
  private @Nullable Measured[] words;
  private int[] parts;
  private int[] starts;
  private int[] ends;

  /**
   * An empty list.
   *
   * @param expected about how many items there will be
   */
  ItemList(int expected) {
    kinds = new byte[expected];
    hyphens = new byte[expected];
    widths = new float[expected];
    firsts = new float[expected];
    seconds = new float[expected];
    costs = new float[expected];
    ems = new float[expected];
    words = new Measured[expected];
    parts = new int[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  /**
   * Adds text that is not broken.
   *
   * @param em what it grows by for each em that is added to each of its glyphs, in points
   */
  void box(double width, double em, int part) {
    add(BOX, width, NEVER, part);
    ems[size - 1] = (float) em;
  }

  /** Tells which characters the last box, space or room stands for, or between which. */
  void stands(int start, int end) {
    starts[size - 1] = start;
    ends[size - 1] = end;
  }

  /** Tells the word or space that begins with an item, so that it need not be shaped again. */
  void starts(int item, Measured word) {
    words[item] = word;
  }

  /** The word or space that begins with an item, if that was told. */
  @Nullable Measured word(int item) {
    return words[item];
  }

  /** Lets the last box stand out of the measure by so much at the start or the end of a line. */
  void hang(double left, double right) {
    firsts[size - 1] = (float) left;
    seconds[size - 1] = (float) right;
  }

  /** Adds a space, at which no line ends until its cost is set. */
  void glue(double width, boolean elastic, int part) {
    add(GLUE, width, NEVER, part);
    firsts[size - 1] = elastic ? (float) width : 0;
  }

  /**
   * Adds room between characters.
   *
   * @param width below 0 if they stand closer than they would by themselves
   */
  void room(double width, float cost, int part) {
    add(ROOM, width, cost, part);
  }

  /**
   * Tells how far the last space or room may change.
   *
   * @param gives what may be taken away from it, in points
   * @param em what it grows by for each em that is added between characters, in points
   */
  void flex(double gives, double em) {
    firsts[size - 1] = (float) gives;
    ems[size - 1] = (float) em;
  }

  /** Counts the last box like a word. */
  void count() {
    hyphens[size - 1] = COUNTED;
  }

  /** Whether an item counts where a last line is asked for its length. */
  boolean counts(int item) {
    return kinds[item] == GLUE || kinds[item] == BOX && hyphens[item] == COUNTED;
  }

  /** Tells that lines are filled as in Chinese. */
  void setWide(boolean isWide) {
    wide = isWide;
  }

  /** Whether lines are filled as in Chinese: then {@link #elastic} is what may be taken away. */
  boolean isWide() {
    return wide;
  }

  void penalty(float cost, int part) {
    add(PENALTY, 0, cost, part);
  }

  /**
   * A break within a word.
   *
   * @param pre what the line before becomes wider by, the hyphen included, as far as that stands
   *     within the measure
   * @param post what the line after becomes wider by
   */
  void disc(double pre, double post, float cost, int part) {
    add(DISC, 0, cost, part);
    firsts[size - 1] = (float) pre;
    seconds[size - 1] = (float) post;
  }

  /** Makes the last item a break that adds a hyphen. */
  void hyphenate() {
    hyphens[size - 1] = ADDED;
  }

  /** Makes the last item a break after a hyphen that is written. */
  void afterHyphen() {
    hyphens[size - 1] = WRITTEN;
  }

  private void add(byte kind, double width, float cost, int part) {
    if (size == kinds.length) {
      int larger = size * 3 / 2 + 1;
      kinds = Arrays.copyOf(kinds, larger);
      hyphens = Arrays.copyOf(hyphens, larger);
      widths = Arrays.copyOf(widths, larger);
      firsts = Arrays.copyOf(firsts, larger);
      seconds = Arrays.copyOf(seconds, larger);
      costs = Arrays.copyOf(costs, larger);
      ems = Arrays.copyOf(ems, larger);
      words = Arrays.copyOf(words, larger);
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

  /** What a box or room grows by for each em that is added to each glyph. */
  float ems(int item) {
    return ems[item];
  }

  /** What a box stands out by at the start of a line. */
  float left(int item) {
    return kinds[item] == BOX ? firsts[item] : 0;
  }

  /** What a box stands out by at the end of a line. */
  float right(int item) {
    return kinds[item] == BOX ? seconds[item] : 0;
  }

  /** The width of a space that takes part in justification, else 0. */
  float elastic(int item) {
    return kinds[item] == GLUE || kinds[item] == ROOM ? firsts[item] : 0;
  }

  float pre(int item) {
    return kinds[item] == DISC ? firsts[item] : 0;
  }

  float post(int item) {
    return kinds[item] == DISC ? seconds[item] : 0;
  }

  /** Whether a break here adds a hyphen. */
  boolean hyphen(int item) {
    return hyphens[item] == ADDED;
  }

  /** Whether a line that ends here ends in a hyphen, added or not. */
  boolean anyHyphen(int item) {
    return hyphens[item] == ADDED || hyphens[item] == WRITTEN;
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
