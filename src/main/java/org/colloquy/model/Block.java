package org.colloquy.model;

/** One block of an interview in reading order. Every block has an id in ASCII. */
public sealed interface Block permits Turn, Narration, Heading, Event {
  /** Unique in the interview: a letter, then letters, digits, {@code -}, {@code _} or {@code .} */
  String id();

  Origin origin();

  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of block; none has a default, so that a forgotten case does not
   * compile.
   */
  interface Visitor<R> {
    R visit(Question question);

    R visit(Answer answer);

    R visit(Remark remark);

    R visit(Narration narration);

    R visit(Heading heading);

    R visit(Event event);
  }
}
