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

  /** The first answer has no more paragraphs. */
  private static final int PARAGRAPHS = 8;

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

  /**
   * A group with the labelled pair before it, whose question is not set apart as a whole for its
   * label; the group as it is where no such pair stands there.
   */
  static QuestionGroup ahead(QuestionGroup group, List<Unit> units) {
    int first = group.cues().isEmpty() ? -1 : group.cues().get(0).unit();
    boolean set = group.look().isMarked() && !group.look().hasDash();
    if (first < 0 || !set || label(units.get(first), Candidate.Kind.QUESTION) != null) {
      return group;
    }
    int answer = labelled(units, first, PARAGRAPHS);
    int question = labelled(units, answer, 1);
    boolean pair = question >= 0 && units.get(question).asks();
    return pair ? group.behind(new Cue(question, true), new Cue(answer, false)) : group;
  }

  /** The unit with a name as its label next before another, without a heading between; or -1. */
  private static int labelled(List<Unit> units, int before, int most) {
    int seen = 0;
    for (int i = before - 1; i >= 0 && seen < most && !units.get(i).isHeading(); i--) {
      seen += units.get(i).isSpeech() ? 1 : 0;
      if (label(units.get(i), Candidate.Kind.ANSWER) != null) {
        return i;
      }
    }
    return -1;
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
