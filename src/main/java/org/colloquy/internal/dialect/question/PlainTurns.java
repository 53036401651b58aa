package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;

/**
 * Paragraphs that nothing sets apart and that take turns to the end: every second one asks, or says
 * "you" where it reproaches, and those between are longer and ask nothing.
 */
final class PlainTurns {
  private static final int FEWEST = 6;
  private static final double ASKING = .6;

  private PlainTurns() {}

  /** The turns from the first paragraph that asks on; a group without any where they are none. */
  static QuestionGroup of(List<Unit> units, Address address) {
    List<Cue> cues = new ArrayList<>();
    int first = 0;
    while (first < units.size() && !asks(units.get(first))) {
      first++;
    }
    int asking = 0;
    int members = 0;
    double[] length = new double[2];
    boolean turns = units.size() - first >= FEWEST;
    for (int i = first; turns && i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean question = (i - first) % 2 == 0;
      boolean plain = unit.look().kind() == Look.Kind.PLAIN && !unit.labelled();
      turns = plain && (question ? asks(unit) || address.second(unit.text()) > 0 : !asks(unit));
      asking += question && asks(unit) ? 1 : 0;
      members += question ? 1 : 0;
      length[question ? 0 : 1] += unit.text().length();
      cues.add(new Cue(i, question));
    }
    boolean holds = turns && asking >= ASKING * members && length[0] < length[1];
    return new QuestionGroup(Look.PLAIN, holds ? cues : List.of(), members, asking, members);
  }

  private static boolean asks(Unit unit) {
    return unit.look().kind() == Look.Kind.PLAIN && unit.asks();
  }
}
