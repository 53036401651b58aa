package org.colloquy.internal.dialect.question;

import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Look;

/** Questions that are counted: where most of a series ask, what stands between them asks too. */
final class NumberedQuestions {
  private static final int AT_LEAST = 3;
  private static final double SHARE = .6;

  private NumberedQuestions() {}

  /** The units that begin with the numbers of one series, or none if most of them do not ask. */
  static BitSet of(List<Unit> units) {
    BitSet series = new BitSet();
    int next = 1;
    int asking = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.look().kind() == Look.Kind.PLAIN && number(unit.text()) == next) {
        series.set(i);
        asking += unit.asks() ? 1 : 0;
        next++;
      }
    }
    boolean holds = asking >= AT_LEAST && asking >= SHARE * series.cardinality();
    return holds ? series : new BitSet();
  }

  /** The number before a full stop or bracket with which a text begins, or -1. */
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && end < 3 && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    boolean counted = end > 0 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    return counted ? Integer.parseInt(text.substring(0, end)) : -1;
  }
}
