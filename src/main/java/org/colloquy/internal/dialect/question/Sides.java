package org.colloquy.internal.dialect.question;

import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;

/** How often each of two sides speaks, asks, and says "you" if it asks, or "I" if it answers. */
final class Sides {
  static final int ASKS = 0;
  static final int ANSWERS = 1;

  private static final double MOST = .7;
  private static final double SOME = .4;
  private static final double SELDOM = .25;

  private final double[] turns = new double[2];
  private final double[] asking = new double[2];
  private final double[] personal = new double[2];

  void add(int side, boolean asks, boolean says) {
    turns[side]++;
    asking[side] += asks ? 1 : 0;
    personal[side] += says ? 1 : 0;
  }

  /**
   * Whether nearly all of one side asks, and hardly any of the other; where turns are known to
   * change each time, fewer questions and no question among the answers.
   */
  boolean part(boolean changing) {
    boolean plain =
        asking[ASKS] >= MOST * turns[ASKS] && asking[ANSWERS] <= SELDOM * turns[ANSWERS];
    return plain || changing && asking[ASKS] >= SOME * turns[ASKS] && asking[ANSWERS] == 0;
  }

  /** Whether some of the side that asks does, where its label says that it does. */
  boolean ask() {
    return asking[ASKS] >= SELDOM * turns[ASKS];
  }

  /**
   * Whether a label may be somebody's: a word before a colon may be a thing's, but where people say
   * "I" or "you".
   */
  boolean areOf(String label, String key) {
    if (Nobody.is(key)) {
      return personal[ANSWERS] > 0 && 2 * personal[ANSWERS] >= turns[ANSWERS];
    }
    boolean person = key.indexOf(' ') > 0 && Shape.of(label) != Shape.LOWER;
    double said = personal[ASKS] + personal[ANSWERS];
    return person
        || Lexicon.isQuestionOrAnswer(key)
        || RoleWords.of(label) != null
        || said > 0 && said >= SELDOM * (turns[ASKS] + turns[ANSWERS]);
  }
}
