package org.colloquy.internal.typeset;

/**
 * Space around a block. Between two blocks stand the first's {@code after} and the second's {@code
 * before}, added up. At the head of a page both give way to {@code beforeAtHead}; at its foot space
 * vanishes.
 *
 * @param step the block begins a multiple of so many points below the head of the text: what is
 *     missing to the next one is added to the space above it, on whatever page it stands. So text
 *     falls back on the grid after things that have their own heights. 0 if it may begin anywhere
 */
public record Spacing(double before, double after, double beforeAtHead, double step) {
  /** No space. */
  public static final Spacing NONE = new Spacing(0, 0, 0, 0);

  /** Space around a block that may begin anywhere. */
  public Spacing(double before, double after, double beforeAtHead) {
    this(before, after, beforeAtHead, 0);
  }

  /** Space that vanishes at the head of a page. */
  public static Spacing of(double before, double after) {
    return new Spacing(before, after, 0);
  }

  /** This space, filled up so that the block begins on a grid of so many points. */
  public Spacing onGrid(double points) {
    return new Spacing(before, after, beforeAtHead, points);
  }
}
