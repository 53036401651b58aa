package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Heads in the middle of the line in a text whose turns and their paragraphs all begin at the
 * margin. There are several, and they stand right before a turn, or below the last one, and are no
 * sentence.
 */
final class Centred {
  /** So far from the margin they begin. */
  private static final int DEEP = 5;

  private static final int LONGEST = 100;

  /** Twice so many characters they may be away from each other's middle. */
  private static final int ASKEW = 12;

  private final List<Line> lines;
  private final Set<Integer> begins;
  private final int first;

  private Centred(List<Line> lines, Set<Integer> begins) {
    this.lines = lines;
    this.begins = begins;
    first = begins.stream().mapToInt(i -> i).min().orElse(lines.size());
  }

  /** The lines that are such heads. */
  static BitSet of(List<Line> lines, Set<Integer> begins) {
    Centred centred = new Centred(lines, begins);
    return begins.stream().allMatch(i -> centred.column(i) == 1) ? centred.heads() : new BitSet();
  }

  private BitSet heads() {
    BitSet heads = new BitSet();
    int to = lines.size();
    for (int i = lines.size() - 1; i > first; i--) {
      if (begins.contains(i)) {
        to = i;
      } else if (lines.get(i).isText() && lines.get(i).startsParagraph()) {
        boolean before = to == lines.size() || begins.contains(to) || heads.get(to);
        boolean deep = column(i) >= DEEP && !Marks.isNoted(lines.get(i).text());
        if (deep && !(before && isHead(i, to))) {
          return new BitSet();
        }
        if (deep) {
          heads.set(i, to);
        }
        to = i;
      }
    }
    return areInTheMiddle(heads) ? heads : new BitSet();
  }

  /** Whether several heads have the middle of the line in their own middle. */
  private boolean areInTheMiddle(BitSet heads) {
    IntSummaryStatistics middles =
        heads.stream()
            .map(i -> 2 * column(i) + lines.get(i).text().strip().length())
            .summaryStatistics();
    return middles.getCount() > 1 && middles.getMax() - middles.getMin() <= ASKEW;
  }

  private boolean isHead(int from, int to) {
    String last = lines.get(to - 1).text().strip();
    boolean sentence = QuestionMarks.endsSentence(last) && !last.endsWith(":");
    return !sentence
        && lines.subList(from, to).stream()
            .allMatch(l -> l.isText() && l.text().length() <= LONGEST);
  }

  private int column(int line) {
    return lines.get(line).span().column();
  }
}
