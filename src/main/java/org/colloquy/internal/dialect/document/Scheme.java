package org.colloquy.internal.dialect.document;

import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.jspecify.annotations.Nullable;

/** What one dialect finds in a document, and how well it fits the whole. */
public interface Scheme {
  Dialect dialect();

  /** 0 for a document without anything of this dialect; 3.5 and more for a dialogue. */
  double score();

  /** Everything that may be a label of this dialect, in order, at most one a line. */
  List<Candidate> candidates();

  /** The candidates that their own evidence carries, in order. */
  List<Candidate> accepted();

  /** Whether somebody said beforehand that one of the labels is one. */
  boolean isDeclared();

  /** Whether no prose has the mark of its labels at the beginning of a line. */
  default boolean isFirm() {
    return false;
  }

  /** Whether much that is no label looks like its labels: headings, leads, items of lists. */
  default boolean isWeak() {
    return false;
  }

  /** Whether this scheme, which is not the best, holds beside the best. */
  boolean joins(Scheme best);

  /**
   * Why a candidate of this scheme, when chosen, is no label; null if it is one.
   *
   * @param best the scheme that fits the document best, which may be this one
   */
  @Nullable String objection(Candidate candidate, Scheme best);

  /** What spoke for and against a candidate. */
  String inWords(Candidate candidate);

  /** Whether a candidate is no speaker but a mark of the recording: a break, a jingle. */
  boolean isMark(Candidate candidate);
}
