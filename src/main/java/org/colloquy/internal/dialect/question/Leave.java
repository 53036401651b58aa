package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Greetings;

/**
 * The thanks for a talk that stand in a short paragraph of their own below the last answer: who
 * asked takes leave, though nothing sets these words apart. In bold it may thank in any words.
 */
final class Leave {
  private static final int LONGEST = 160;

  private Leave() {}

  /** The group, and who asks takes leave where somebody does. */
  static QuestionGroup taken(QuestionGroup group, List<Unit> units) {
    List<Cue> cues = group.cues();
    Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
    if (last == null || last.asks()) {
      return group;
    }
    for (int i = units.size() - 1; i > last.unit(); i--) {
      Unit unit = units.get(i);
      if (unit.labelled()) {
        return group;
      }
      boolean alone = unit.isSpeech() && !unit.isHeading() && unit.text().length() <= LONGEST;
      boolean set = unit.look().equals(Look.BOLD);
      if (alone && (Greetings.leaves(unit.text()) || set && Greetings.thanks(unit.text()))) {
        List<Cue> all = new ArrayList<>(cues);
        all.add(new Cue(i, true));
        return group.with(all);
      }
    }
    return group;
  }
}
