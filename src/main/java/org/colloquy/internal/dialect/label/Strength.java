package org.colloquy.internal.dialect.label;

/** How surely the mark of a dialect's labels is one. */
enum Strength {
  /** No prose has it at the beginning of a line. */
  FIRM,
  /** Prose may have it. */
  LOOSE,
  /** Headings, leads and lists have it too, so that more has to speak for it. */
  WEAK
}
