package org.colloquy.internal.typeset;

/**
 * Space around a block. Between two blocks stand the first's {@code after} and the second's {@code
 * before}, added up. At the head of a page both give way to {@code beforeAtHead}; at its foot space
 * vanishes.
 */
public record Spacing(double before, double after, double beforeAtHead) {
  /** No space. */
  public static final Spacing NONE = new Spacing(0, 0, 0);

  /** Space that vanishes at the head of a page. */
  public static Spacing of(double before, double after) {
    return new Spacing(before, after, 0);
  }
}
