package org.colloquy.internal.typeset.font;

/**
 * Glyphs of one font in the order of their text. Immutable.
 *
 * <p>The text of all glyphs, one after another, is exactly the text that was set. A glyph may stand
 * for several characters (a ligature, a letter with marks that were composed) or for none (the
 * second glyph of a character that took two; if it has no width it belongs to the glyph before it).
 */
public final class Glyphs {
  private final int[] ids;
  private final float[] advances;
  private final int[] starts;
  private final String text;
  private final double width;
  private final Offsets offsets;
  private final boolean backward;
  private final int wide;

  /**
   * Glyphs that are drawn where the pen is, from left to right. Takes the arrays as they are: who
   * makes them must not keep them.
   *
   * @param starts where the text of each glyph starts in {@code text}, and its length at the end
   */
  public Glyphs(int[] ids, float[] advances, int[] starts, String text) {
    this.ids = ids;
    this.advances = advances;
    this.starts = starts;
    this.text = text;
    this.offsets = Offsets.NONE;
    this.backward = false;
    double sum = 0;
    int count = 0;
    for (float advance : advances) {
      sum += advance;
      count += advance != 0 ? 1 : 0;
    }
    this.width = sum;
    this.wide = count;
  }

  private Glyphs(Glyphs other, String text, Offsets offsets, boolean backward) {
    this.ids = other.ids;
    this.advances = other.advances;
    this.starts = other.starts;
    this.width = other.width;
    this.wide = other.wide;
    this.text = text;
    this.offsets = offsets;
    this.backward = backward;
  }

  /**
   * The same glyphs, drawn otherwise.
   *
   * @param from how far they stand from the pen
   * @param leftwards whether they are drawn from right to left: the last one leftmost
   */
  public Glyphs drawn(Offsets from, boolean leftwards) {
    boolean same = from.isEmpty() && offsets.isEmpty() && backward == leftwards;
    return same ? this : new Glyphs(this, text, from, leftwards);
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

  /** How far glyphs stand from the pen. */
  public Offsets offsets() {
    return offsets;
  }

  /** Whether the first glyph is the rightmost one, and the pen goes from the last to the first. */
  public boolean backward() {
    return backward;
  }

  /**
   * How many glyphs letter-space is added to: none of text from right to left, whose letters may be
   * joined, nor marks.
   */
  public int spaced() {
    return backward ? 0 : wide;
  }

  /** Whether letter-space is added to a glyph. */
  public boolean isSpaced(int index) {
    return !backward && advances[index] != 0;
  }

  /** Whether a glyph has no text and no width: it is a part of the glyph before it. */
  public boolean attached(int index) {
    return index > 0 && starts[index] == starts[index + 1] && advances[index] == 0;
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
    return new Glyphs(this, other, offsets, backward);
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
