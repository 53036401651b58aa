package org.colloquy.internal.dialect.question;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;

/** A poem: stanzas of as many short lines each, and hardly a line besides. */
final class Verse {
  private static final int STANZAS = 3;

  /** A stanza has so many lines at least. */
  private static final int FEWEST = 4;

  /** A line is no longer. */
  private static final int LONGEST = 60;

  /** Title, date and whose it is stand outside of the stanzas. */
  private static final int OTHERS = 3;

  private int stanzas;
  private int size;
  private int others;
  private int lines;
  private boolean even = true;

  private Verse() {}

  /** Whether lines are a poem's. */
  static boolean is(List<Line> lines) {
    Verse verse = new Verse();
    for (Line line : lines) {
      if (!line.isText() || line.text().strip().length() > LONGEST) {
        return false;
      }
      if (line.startsParagraph()) {
        verse.close();
      }
      verse.lines++;
    }
    verse.close();
    return verse.even && verse.stanzas >= STANZAS && verse.others <= OTHERS;
  }

  private void close() {
    if (lines >= FEWEST) {
      even &= size == 0 || size == lines;
      size = lines;
      stanzas++;
    } else if (lines > 0) {
      others++;
    }
    lines = 0;
  }
}
