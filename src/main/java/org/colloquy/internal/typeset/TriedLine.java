package org.colloquy.internal.typeset;

/** A line that is tried. One serves for all that a breaker tries, of which there are many. */
final class TriedLine {
  /** What the line is shorter than its measure by, in points. */
  double missing;

  /** The width of its spaces. */
  double elastic;

  /** What its glyphs grow by for each em that is added to each. */
  double ems;

  /** How long it should be. */
  double measure;

  /** Whether it ends a paragraph, or where the text asks for it. */
  boolean last;
}
