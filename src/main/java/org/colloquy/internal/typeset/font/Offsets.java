package org.colloquy.internal.typeset.font;

import java.util.Arrays;

/**
 * How far glyphs stand from where the pen is, in thousandths of an em, y upwards. Immutable; one
 * without any serves all glyphs that stand where the pen is.
 */
public final class Offsets {
  /** Nothing is moved. */
  public static final Offsets NONE = new Offsets(new float[0], new float[0]);

  private final float[] xs;
  private final float[] ys;

  private Offsets(float[] xs, float[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /** Takes the arrays as they are, unless there is nothing in them. */
  static Offsets of(float[] xs, float[] ys) {
    for (int i = 0; i < xs.length; i++) {
      if (xs[i] != 0 || ys[i] != 0) {
        return new Offsets(xs, ys);
      }
    }
    return NONE;
  }

  /** Whether nothing is moved. */
  public boolean isEmpty() {
    return xs.length == 0;
  }

  /** How far to the right a glyph stands. */
  public float x(int index) {
    return index < xs.length ? xs[index] : 0;
  }

  /** How far up a glyph stands. */
  public float y(int index) {
    return index < ys.length ? ys[index] : 0;
  }

  /** These offsets of some glyphs after those of others. */
  public Offsets after(Offsets before, int countBefore, int count) {
    if (isEmpty() && before.isEmpty()) {
      return NONE;
    }
    float[] newXs = Arrays.copyOf(before.xs, countBefore + count);
    float[] newYs = Arrays.copyOf(before.ys, countBefore + count);
    System.arraycopy(xs, 0, newXs, countBefore, xs.length);
    System.arraycopy(ys, 0, newYs, countBefore, ys.length);
    return new Offsets(newXs, newYs);
  }
}
