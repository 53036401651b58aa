package org.colloquy.internal.dialect.document;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;

/**
 * The heading above all others of a document, which is its title and nobody's name, whatever words
 * of a name are in it.
 */
final class TitleHeading {
  /** So many headings below it show that it is the head of all. */
  private static final int FEWEST = 2;

  private TitleHeading() {}

  /** The first heading, if it is the only one of its level and all others are deeper; else -1. */
  static int of(List<Line> lines) {
    int first = -1;
    int below = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() != Line.Kind.HEADING) {
        continue;
      }
      if (first < 0) {
        first = i;
      } else if (lines.get(i).level() <= lines.get(first).level()) {
        return -1;
      } else {
        below++;
      }
    }
    return below >= FEWEST ? first : -1;
  }
}
