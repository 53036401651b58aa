package org.colloquy.internal.press.word;

import org.colloquy.edition.Tokens;

/**
 * Space above and below turns, in twentieths of a point. A word processor takes the larger of two
 * spaces that meet, so quick talk has the same on both sides of every turn.
 *
 * @param afterTurn also between the paragraphs of a turn
 */
record DocxSpaces(int beforeQuestion, int afterQuestion, int beforeTurn, int afterTurn) {
  static DocxSpaces of(DocxLook look) {
    Tokens.Question question = look.design().question();
    if (look.isDialogue()) {
      int gap = look.twips(look.design().dialogue().gap());
      return new DocxSpaces(gap, gap, gap, gap);
    }
    return new DocxSpaces(
        look.twips(question.before()),
        look.twips(question.after()),
        look.twips(look.design().answer().before()),
        usual(look));
  }

  /** Between the paragraphs of an answer and behind it, however quick the talk is. */
  static int usual(DocxLook look) {
    Tokens.Answer answer = look.design().answer();
    return Math.max(look.twips(answer.after()), look.twips(answer.between()));
  }

  /** Whether the further paragraphs of an answer begin otherwise than its first one. */
  static boolean answersIndent(DocxLook look) {
    Tokens.Answer answer = look.design().answer();
    return look.columns().isEmpty()
        && look.twips(answer.nextIndent()) != look.twips(answer.firstIndent());
  }

  /** A space where all lines are equally high: whole lines of it. */
  static int whole(DocxLook look, int space) {
    int line = look.text().pitch();
    return look.exactLines() ? Math.round(space / (float) line) * line : space;
  }
}
