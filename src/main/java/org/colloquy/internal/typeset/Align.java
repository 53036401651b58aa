package org.colloquy.internal.typeset;

/** Where the lines of a paragraph stand in its measure. */
public enum Align {
  /** Flush at the start, ragged at the end. */
  START,
  /** Ragged on both sides. */
  CENTRE,
  /** Flush at the end. */
  END,
  /** Flush on both sides but for the last line. */
  JUSTIFY
}
