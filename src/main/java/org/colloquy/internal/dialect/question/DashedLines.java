package org.colloquy.internal.dialect.question;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** Lines of one paragraph that are a talk of which dashes show one side, or most turns. */
final class DashedLines {
  /** Among so many lines with a dash one may go on without. */
  private static final int FEW = 10;

  private DashedLines() {}

  /** Whether every second line begins with a dash, from the first to the last that does. */
  static boolean areInTurn(List<Line> lines) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (Look.hasDash(lines.get(i))) {
        if (last >= 0 && i != last + 2) {
          return false;
        }
        last = i;
      }
    }
    return true;
  }

  /** Whether hardly a line but such questions is without a dash, from the first to the last. */
  static boolean areNearlyAll(List<Line> lines) {
    int dashes = 0;
    int others = 0;
    int open = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean dash = Look.hasDash(lines.get(i));
      open += dash || dashes == 0 || asksBetween(lines, i) ? 0 : 1;
      others = dash ? open : others;
      dashes += dash ? 1 : 0;
    }
    return FEW * others <= dashes;
  }

  /**
   * Whether a line is a question as a whole, and the next begins with a dash and does not ask, or
   * there is none.
   */
  static boolean asksBetween(List<Line> lines, int i) {
    return QuestionMarks.endsInQuestion(lines.get(i).text())
        && QuestionMarks.endsSentence(lines.get(i - 1).text())
        && !QuestionMarks.endsInQuestion(lines.get(i - 1).text())
        && (i + 1 == lines.size() || answers(lines.get(i + 1)));
  }

  private static boolean answers(Line line) {
    return Look.hasDash(line) && !QuestionMarks.endsInQuestion(line.text());
  }
}
