package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * How much of a document stands behind some labels.
 *
 * @param characters behind the first label
 * @param allCharacters of the document
 * @param paragraphs between the first label and the last
 * @param asking how many of the labels have a question mark between themselves and the next
 */
record Coverage(double characters, double allCharacters, double paragraphs, int asking) {
  private static final double LETTERS_OF_AN_IDEOGRAPH = 2.5;

  /** There is one label at least. */
  static Coverage of(List<Line> lines, List<Candidate> labels) {
    int from = labels.get(0).line();
    int to = labels.get(labels.size() - 1).line();
    double behind = 0;
    double all = 0;
    double paragraphs = 0;
    int asking = 0;
    int next = 0;
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (next < labels.size() && labels.get(next).line() == i) {
        next++;
        open = true;
      }
      double length = length(text);
      all += length;
      behind += i >= from ? length : 0;
      paragraphs += i >= from && i <= to && lines.get(i).startsParagraph() ? 1 : 0;
      if (open && asks(text)) {
        asking++;
        open = false;
      }
    }
    return new Coverage(behind, all, Math.max(1, paragraphs), asking);
  }

  /** An ideograph says as much as some letters do. */
  private static double length(String text) {
    double wide = text.chars().filter(Character::isIdeographic).count();
    return text.length() + (LETTERS_OF_AN_IDEOGRAPH - 1) * wide;
  }

  private static boolean asks(String text) {
    return text.indexOf('\u037e') >= 0 || QuestionMarks.asks(text);
  }
}
