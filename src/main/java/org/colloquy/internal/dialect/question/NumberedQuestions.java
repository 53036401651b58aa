package org.colloquy.internal.dialect.question;

import java.util.BitSet;
import java.util.List;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Counting;

/** Questions that are counted: where most of a series ask, what stands between them asks too. */
final class NumberedQuestions {
  private static final int AT_LEAST = 2;
  private static final double SHARE = .6;

  private NumberedQuestions() {}

  /** The units of a look that begin with numbers that rise from 1, or none if most do not ask. */
  static BitSet of(List<Unit> units, Look look) {
    BitSet series = new BitSet();
    int last = 0;
    int asking = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      int number = unit.look().equals(look) ? Counting.number(unit.text()) : -1;
      if (last == 0 ? number == 1 : number > last) {
        series.set(i);
        asking += unit.asks() ? 1 : 0;
        last = number;
      }
    }
    int counted = series.cardinality();
    boolean most = asking >= (counted > AT_LEAST ? SHARE * counted : counted);
    boolean holds = asking >= AT_LEAST && most;
    return holds ? series : new BitSet();
  }
}
