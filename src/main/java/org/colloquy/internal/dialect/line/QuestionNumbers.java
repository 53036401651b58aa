package org.colloquy.internal.dialect.line;

import java.util.List;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Numbers of questions before the names of those who ask, as committees print them: {@code Q40
 * Chair: Who decided that?} Others have a name alone.
 */
public final class QuestionNumbers {
  private static final int SEVERAL = 2;
  private static final int DIGITS = 4;

  private QuestionNumbers() {}

  /** Whether names stand behind most numbers of questions with which lines begin. */
  public static boolean standBeforeNames(List<Line> lines) {
    int numbers = 0;
    int names = 0;
    for (Line line : lines) {
      String text = line.text();
      int from = LabelScanner.skipSpace(text, 0);
      int behind = line.isText() ? behind(text, from) : from;
      numbers += behind > from ? 1 : 0;
      names += behind > from && isName(text, behind) ? 1 : 0;
    }
    return names >= SEVERAL && 2 * names > numbers;
  }

  private static boolean isName(String text, int from) {
    int colon = LabelScanner.colon(text, from, text.length());
    Shape shape = colon < 0 ? Shape.MIXED : Shape.of(text.substring(from, colon));
    return shape == Shape.NAME || shape == Shape.CAPITALS;
  }

  /** Where the text goes on behind a number that stands at an offset, or the offset itself. */
  static int behind(String text, int from) {
    if (!text.startsWith("Q", from)) {
      return from;
    }
    int end = from + 1;
    while (end < text.length() && end <= from + DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int stop = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    int next = LabelScanner.skipSpace(text, stop);
    return end > from + 1 && next > stop ? next : from;
  }

  /** Where a number begins that ends at an offset with a blank, or the offset itself. */
  public static int before(String text, int offset) {
    int begin = LabelScanner.skipSpace(text, 0);
    return behind(text, begin) == offset ? begin : offset;
  }
}
