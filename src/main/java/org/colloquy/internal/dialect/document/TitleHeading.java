package org.colloquy.internal.dialect.document;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * The heading above all others of a document, which is its title and nobody's name, whatever words
 * of a name are in it.
 */
final class TitleHeading {
  /** So many headings below it show that it is the head of all, whatever it says. */
  private static final int FEWEST = 2;

  private TitleHeading() {}

  /**
   * The first heading, if it is the only one of its level and all others are deeper, or if it is
   * the title as declared; else -1.
   */
  static int of(List<Line> lines, String declared) {
    int first = -1;
    int below = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() != Line.Kind.HEADING) {
        continue;
      }
      if (first < 0) {
        first = i;
        if (isHeadline(lines.get(i).text()) && isSame(lines.get(i).text(), declared)) {
          return i;
        }
      } else if (lines.get(i).level() <= lines.get(first).level()) {
        return -1;
      } else {
        below++;
      }
    }
    return below >= FEWEST || first == 0 && isHeadline(lines.get(0).text()) ? first : -1;
  }

  private static boolean isSame(String text, String declared) {
    return Names.key(text).equals(Names.key(declared));
  }

  /** Whether more than a name stands there, and no sentence: {@code Ana Ruiz: The long way}. */
  private static boolean isHeadline(String text) {
    int colon = LabelScanner.colon(text, text.length());
    return colon > 0 && colon + 1 < text.strip().length() && !QuestionMarks.endsSentence(text);
  }
}
