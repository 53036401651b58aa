package org.colloquy.internal.typeset.font;

/**
 * Glyphs of one font in the order in which they are drawn. Immutable.
 *
 * <p>The text of all glyphs, one after another, is exactly the text that was set. A glyph may stand
 * for several characters (a ligature, a letter with marks that were composed) or for none (the
 * second glyph of a character that took two).
 */
public final class Glyphs {
  private final int[] ids;
  private final float[] advances;
  private final int[] starts;
  private final String text;
  private final double width;

  /**
   * Takes the arrays as they are: who makes them must not keep them.
   *
   * @param starts where the text of each glyph starts in {@code text}, and its length at the end
   */
  public Glyphs(int[] ids, float[] advances, int[] starts, String text) {
    this.ids = ids;
    this.advances = advances;
    this.starts = starts;
    this.text = text;
    double sum = 0;
    for (float advance : advances) {
      sum += advance;
    }
    this.width = sum;
  }

  /** How many glyphs. */
  public int count() {
    return ids.length;
  }

  /** The number of a glyph in its font; on a page never 0. */
  public int id(int index) {
    return ids[index];
  }

  /** From a glyph's origin to the next one's, in thousandths of an em. */
  public float advance(int index) {
    return advances[index];
  }

  /** The characters that a glyph stands for; may be empty. */
  public String text(int index) {
    return text.substring(starts[index], starts[index + 1]);
  }

  /** Where a glyph's characters start in {@link #text()}; {@code count()} gives its length. */
  public int start(int index) {
    return starts[index];
  }

  /** The same glyphs for another text of the same length, such as U+00AD for a hyphen. */
  public Glyphs withText(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException("a text of another length");
    }
    return new Glyphs(ids, advances, starts, other);
  }

  /** All characters. */
  public String text() {
    return text;
  }

  /** The sum of the advances, in thousandths of an em. */
  public double width() {
    return width;
  }
}
