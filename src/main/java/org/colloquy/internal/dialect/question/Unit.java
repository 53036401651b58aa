package org.colloquy.internal.dialect.question;

import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Neighbouring lines that are set alike and belong together: a paragraph, or the part of one that
 * is set apart.
 *
 * @param from index of the first line
 * @param to index of the line behind the last
 * @param text of all of them
 * @param lead how many characters a dash or sign takes at the beginning, whatever the look
 * @param labelled whether a label stands at its beginning
 */
record Unit(int from, int to, Look look, String text, int lead, boolean labelled) {
  boolean asks() {
    return look.isMarked() ? QuestionMarks.asks(text) : QuestionMarks.endsInQuestion(text);
  }

  /** The same unit, set in another way. */
  Unit as(Look other) {
    return new Unit(from, to, other, text, lead, labelled);
  }

  boolean isHeading() {
    return look.kind() == Look.Kind.HEADING;
  }

  /** Whether it is said or shown by somebody, not a picture, a rule or a sound. */
  boolean isSpeech() {
    return look.kind() != Look.Kind.SILENT && Marks.event(text) == null;
  }

  /** Whether the characters at the beginning are a mark and no words. */
  boolean hasMark() {
    return look.kind() == Look.Kind.MARKED || hasDash() || lead > 0 && text.charAt(0) == '*';
  }

  boolean hasDash() {
    return look.hasDash() || lead > 0 && Look.isDash(text.charAt(0));
  }
}
