package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;

/**
 * Notes at the foot of a page that stand amid what somebody says, between two lines of dashes, as
 * in the printed hearings of a congress.
 */
final class RuledNotes {
  /** No note has more lines. */
  private static final int LONGEST = 12;

  private RuledNotes() {}

  /** Their lines, with those of dashes. */
  static BitSet of(List<Line> lines, Set<Integer> begins) {
    BitSet notes = new BitSet();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (begins.contains(i) || open >= 0 && i - open > LONGEST) {
        open = -1;
      } else if (isRule(lines.get(i)) && open >= 0) {
        notes.set(open, i + 1);
        open = -1;
      } else if (isRule(lines.get(i))) {
        open = i;
      }
    }
    return notes;
  }

  private static boolean isRule(Line line) {
    return line.isText() && Look.isRule(line.text());
  }
}
