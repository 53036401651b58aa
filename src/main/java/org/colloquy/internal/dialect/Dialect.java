package org.colloquy.internal.dialect;

import java.util.BitSet;
import java.util.List;

/**
 * One way to mark who speaks. A dialect is a value without state: it proposes labels, and {@link
 * Scheme} weighs what it proposes over the whole document.
 */
interface Dialect {
  /** For options and sidecars, in lower-case kebab form: {@code q-a}. */
  String name();

  /** For people: {@code Q: / A: at the start of a line}. */
  String description();

  /**
   * Everything in a document that may be a label of this dialect, in order, at most one a line.
   *
   * @param claimed lines that a dialect before this one has claimed; this one leaves them alone
   */
  List<Candidate> propose(List<Line> lines, BitSet claimed);

  /** Whether its labels say of themselves who asks, as {@code Q} does. */
  boolean tellsRoles();
}
