package org.colloquy.internal.typeset.text;

/** What a rule says of a place. */
enum Verdict {
  NO,
  MAY,
  MUST
}
