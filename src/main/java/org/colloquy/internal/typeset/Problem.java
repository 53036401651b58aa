package org.colloquy.internal.typeset;

/**
 * What could not be set as asked.
 *
 * @param mark of the piece or block where it happened
 * @param page where it stands, from 1
 * @param text the character, word or name in question; may be empty
 */
public record Problem(Kind kind, int mark, int page, String text) {
  Problem onPage(int number) {
    return new Problem(kind, mark, number, text);
  }

  /** What went wrong. */
  public enum Kind {
    /** No font has the character; a box stands for it. */
    MISSING_GLYPH,
    /** Letters of a script that join or change places are drawn one by one. */
    UNSHAPED_SCRIPT,
    /** A word is wider than the line and was broken where no break is due. */
    FORCED_BREAK,
    /** A line is wider than the measure. */
    OVERFULL_LINE,
    /** A paragraph could not be justified without holes and was set ragged. */
    SET_RAGGED,
    /** A line of a justified paragraph could not be filled without holes and is shorter. */
    UNFILLED_LINE,
    /** A rule of {@link Keep} could not be held. */
    KEEP_BROKEN,
    /** Something is taller or wider than a page and was scaled down, or hangs over. */
    TOO_LARGE,
    /** A reference names a destination that no paragraph has. */
    UNKNOWN_DESTINATION
  }
}
