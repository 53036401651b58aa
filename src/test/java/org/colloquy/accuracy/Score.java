package org.colloquy.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * How well one transcript was read.
 *
 * @param truth how many turns there are
 * @param read how many were read
 * @param right how many of them are right: opening, length and speaker
 * @param speakers F1 of the set of speakers
 * @param roles turns whose part is known and told right
 * @param rolesKnown turns whose part is known
 * @param lost words of turns that are not in the interview in their order
 * @param title whether the title is right; null where the transcript does not state one
 * @param date whether the date is right; null where the transcript does not state one
 * @param negative whether there is no dialogue in it
 * @param error what went wrong first; empty if nothing did
 */
record Score(
    int truth,
    int read,
    int right,
    double speakers,
    int roles,
    int rolesKnown,
    int lost,
    @Nullable Boolean title,
    @Nullable Boolean date,
    boolean negative,
    String error) {

  double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  double recall() {
    return truth == 0 ? 0 : (double) right / truth;
  }

  /** Of turns; for what is no dialogue 1, or 0 if it was read as one. */
  double f1() {
    if (negative) {
      return read > 1 ? 0 : 1;
    }
    return truth + read == 0 ? 0 : 2.0 * right / (truth + read);
  }

  boolean perfect() {
    return f1() == 1
        && speakers == 1
        && roles == rolesKnown
        && lost == 0
        && !Boolean.FALSE.equals(title)
        && !Boolean.FALSE.equals(date);
  }
}
