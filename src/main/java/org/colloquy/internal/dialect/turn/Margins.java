package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;

/**
 * Heads at the margin of a text whose turns begin there and go on further in: {@code Topic: The
 * weir} right before a turn is no part of the one above.
 */
final class Margins {
  private static final int SEVERAL = 6;

  /** Of lines that go on one in so many may stand at the margin. */
  private static final int FEW = 20;

  private final List<Line> lines;
  private final Set<Integer> begins;
  private final int first;
  private final int last;

  private Margins(List<Line> lines, Set<Integer> begins) {
    this.lines = lines;
    this.begins = begins;
    first = begins.stream().mapToInt(i -> i).min().orElse(0);
    last = begins.stream().mapToInt(i -> i).max().orElse(-1);
  }

  /** The lines that are such heads. */
  static BitSet of(List<Line> lines, Set<Integer> begins) {
    Margins margins = new Margins(lines, begins);
    return margins.hang() ? margins.heads() : new BitSet();
  }

  /**
   * Whether all turns begin at the margin, and nearly all lines that go on do not, each a line of
   * the source: a break in a word processor's paragraph has no margin.
   */
  private boolean hang() {
    int in = 0;
    int out = 0;
    for (int i = first; i <= last; i++) {
      boolean begin = begins.contains(i);
      if (begin && !isAtMargin(i)) {
        return false;
      }
      boolean goesOn = !begin && lines.get(i).isText() && !lines.get(i).startsParagraph();
      if (goesOn && i > 0 && lines.get(i).span().line() == lines.get(i - 1).span().line()) {
        return false;
      }
      in += goesOn && !isAtMargin(i) ? 1 : 0;
      out += goesOn && isAtMargin(i) ? 1 : 0;
    }
    return in >= SEVERAL && out * FEW <= in;
  }

  private boolean isAtMargin(int i) {
    return lines.get(i).span().column() == 1;
  }

  private BitSet heads() {
    BitSet heads = new BitSet();
    for (int i = last - 1; i > first; i--) {
      Line line = lines.get(i);
      boolean above = begins.contains(i + 1) || heads.get(i + 1);
      boolean apart = line.isText() && line.startsParagraph() && isAtMargin(i);
      heads.set(i, above && apart && !begins.contains(i));
    }
    return heads;
  }
}
