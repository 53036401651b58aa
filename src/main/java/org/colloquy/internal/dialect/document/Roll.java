package org.colloquy.internal.dialect.document;

import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** The list of those who took part that stands below a talk, and in which nobody speaks. */
public final class Roll {
  private static final Set<String> HEADS =
      Set.of(
          "call participants",
          "participants",
          "conference call participants",
          "corporate participants",
          "attendees");

  /** It is no longer, in lines. */
  private static final int LONGEST = 60;

  private Roll() {}

  /** The line that heads it; the number of lines where there is none. */
  static int begin(List<Line> lines) {
    int from = Math.max(1, lines.size() - LONGEST);
    for (int i = lines.size() - 1; i >= from; i--) {
      if (isHead(lines.get(i).text())) {
        return i;
      }
      if (QuestionMarks.endsSentence(lines.get(i).text())) {
        break;
      }
    }
    return lines.size();
  }

  /** {@code Call participants:}: whether a text heads such a list. */
  public static boolean isHead(String text) {
    int colon = text.strip().length() - 1;
    return colon > 0
        && text.strip().charAt(colon) == ':'
        && HEADS.contains(Names.key(text.strip().substring(0, colon)));
  }
}
