package org.colloquy.internal.dialect.question;

import java.util.List;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** A talk behind dashes that begins with a greeting, of whoever asks, be it with statements. */
final class GreetedDashes {
  private static final int FEWEST = 6;

  private GreetedDashes() {}

  /** True for every second of some turns, the first one on. */
  static boolean[] turns(int count) {
    boolean[] asks = new boolean[count];
    for (int k = 0; k < count; k += 2) {
      asks[k] = true;
    }
    return asks;
  }

  /**
   * Whether nothing but dashes stands between the first, with which somebody greets another one,
   * and the last, none of them within a paragraph, and every second one alone asks anything.
   */
  static boolean are(List<Unit> units, List<Integer> dashes) {
    int count = dashes.size();
    if (count < FEWEST
        || !Greetings.meets(said(units.get(dashes.get(0))))
        || !DashGroups.alone(units, dashes)) {
      return false;
    }
    int asking = 0;
    for (int k = 0; k < count; k++) {
      String text = said(units.get(dashes.get(k)));
      boolean asks = QuestionMarks.endsInQuestion(text);
      if (asks && k % 2 > 0 || text.contains(" —") || text.contains(" –")) {
        return false;
      }
      asking += asks ? 1 : 0;
    }
    return asking > 0;
  }

  private static String said(Unit unit) {
    return unit.text().substring(Math.min(unit.lead(), unit.text().length()));
  }
}
