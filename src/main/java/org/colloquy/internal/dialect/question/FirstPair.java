package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Labels;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a first question and its answer, where none has a label behind them: they say once
 * who asks and who answers.
 */
record FirstPair(Candidate asks, Candidate answers) {
  private static final int CUES = 6;

  /** A name before a dash is no longer. */
  private static final int LONGEST = 50;

  /** The labels of the first two of some cues, or null. */
  static @Nullable FirstPair of(List<Cue> cues, List<Unit> units) {
    if (cues.size() < CUES || !cues.get(0).asks() || cues.get(1).asks()) {
      return null;
    }
    Candidate asks = label(units.get(cues.get(0).unit()), Candidate.Kind.QUESTION);
    Candidate answers = label(units.get(cues.get(1).unit()), Candidate.Kind.ANSWER);
    return asks == null || answers == null || asks.key().equals(answers.key())
        ? null
        : new FirstPair(asks, answers);
  }

  private static @Nullable Candidate label(Unit unit, Candidate.Kind kind) {
    String text = unit.text();
    int colon = unit.labelled() ? -1 : LabelScanner.colon(text, text.length());
    colon = unit.labelled() || colon >= 0 ? colon : dash(text);
    String name = colon < 0 ? "" : Labels.bare(LabelScanner.trimmed(text, colon));
    String key = Names.key(name);
    if (key.isEmpty() || Nobody.is(key) || Shape.of(name) == Shape.MIXED) {
      return null;
    }
    int extent = LabelScanner.skipSpace(text, colon + 1);
    return new Candidate(
        kind, unit.from(), name, key, text.substring(0, colon + 1), extent, null, 0);
  }

  /** Where the dash stands that ends a name, as in {@code Folha – }; -1 where none does. */
  private static int dash(String text) {
    int limit = Math.min(text.length() - 1, LONGEST);
    for (int i = 1; i < limit; i++) {
      boolean apart =
          LabelScanner.isBlank(text.charAt(i - 1)) && LabelScanner.isBlank(text.charAt(i + 1));
      if (apart && "–—―-".indexOf(text.charAt(i)) >= 0) {
        return LabelScanner.isLabel(text, i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** The turns of a talk, all of them said to be those two people's. */
  List<Candidate> named(List<Candidate> candidates) {
    List<Candidate> named = new ArrayList<>();
    for (Candidate c : candidates) {
      Candidate own = c.kind() == Candidate.Kind.QUESTION ? asks : answers;
      named.add(own.line() == c.line() ? own : c.of(c.kind(), own.label()));
    }
    return named;
  }
}
