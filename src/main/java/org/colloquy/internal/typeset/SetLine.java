package org.colloquy.internal.typeset;

import java.util.List;

/**
 * A line that is set but has no page yet: x counts from the left edge of the measure, y from the
 * line's baseline.
 *
 * @param parts what stands in it, in reading order
 * @param pending references among them whose wording is not known yet
 * @param notes that are called in it
 * @param problems met in setting it, without their page
 * @param splitsWord whether it ends within a word, so that it had better not end a page
 */
record SetLine(
    List<Placement> parts,
    List<Pending> pending,
    List<Piece.Note> notes,
    List<Problem> problems,
    boolean splitsWord) {
  /** A line without anything. */
  static final SetLine EMPTY = new SetLine(List.of(), List.of(), List.of(), List.of(), false);

  /** This line with these notes. */
  SetLine with(List<Piece.Note> called) {
    return new SetLine(parts, pending, called, problems, splitsWord);
  }

  /**
   * A reference to be filled in.
   *
   * @param index it stands before the part of this number
   * @param x where its room starts
   */
  record Pending(Piece.Reference reference, Typeface typeface, int index, double x) {}
}
