package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * What the good labels of a dialect tell of all others that may be.
 *
 * @param start where their talk begins
 * @param look how they are set
 * @param placement where they stand
 * @param once what those around one tell of it
 */
record Habits(TalkStart start, CommonLook look, Placement placement, SaidOnce once) {
  static Habits of(LabelBook book, List<Candidate> candidates, Document document) {
    List<Candidate> sure = book.accepted();
    CommonLook look = new CommonLook(sure, candidates, document);
    return new Habits(
        new TalkStart(book, candidates, document),
        look,
        Placement.of(sure, document),
        new SaidOnce(book, sure, look.isOnEveryLine(), document));
  }
}
