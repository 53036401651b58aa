package org.colloquy.internal.dialect.label;

import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;

/**
 * Names on lines of their own that make a list: line upon line of them, with nothing said between.
 */
final class HollowLabels {
  private static final int LIST = 3;

  private HollowLabels() {}

  /**
   * The lines of labels that only list names. The last name of a list begins a turn, unless it is
   * the last of all.
   */
  static BitSet of(List<Candidate> labels) {
    BitSet hollow = new BitSet();
    for (int from = 0; from < labels.size(); ) {
      int to = from + 1;
      while (to < labels.size() && labels.get(to).line() == labels.get(to - 1).line() + 1) {
        to++;
      }
      if (to - from >= LIST) {
        int end = to == labels.size() ? to : to - 1;
        labels.subList(from, end).forEach(c -> hollow.set(c.line()));
      }
      from = to;
    }
    return hollow;
  }
}
