package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Labelled;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Labels;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Asking;
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

  /** So many will do where both labels are full names. */
  private static final int FEWEST = 4;

  /** Of the other turns, so many at most begin with what may be a label. */
  private static final double SELDOM = .2;

  /** A name before a dash is no longer. */
  private static final int LONGEST = 50;

  /** The first answer has no more paragraphs. */
  private static final int PARAGRAPHS = 8;

  /** No request before all questions has more characters. */
  private static final int REQUEST = 200;

  private static final Asking REQUESTS = Asking.in(List.of());

  /** The labels of the first two of some cues, or null. */
  static @Nullable FirstPair of(List<Cue> cues, List<Unit> units, Document document) {
    if (cues.size() < FEWEST || !cues.get(0).asks() || cues.get(1).asks()) {
      return null;
    }
    Candidate asks = label(units.get(cues.get(0).unit()), Candidate.Kind.QUESTION, document);
    Candidate answers = label(units.get(cues.get(1).unit()), Candidate.Kind.ANSWER, document);
    if (asks == null || answers == null || asks.key().equals(answers.key())) {
      return null;
    }
    boolean enough = cues.size() >= CUES || isFull(asks) && isFull(answers);
    long others =
        cues.stream()
            .skip(2)
            .filter(cue -> label(units.get(cue.unit()), Candidate.Kind.NAME, document) != null)
            .count();
    return enough && others <= SELDOM * cues.size() ? new FirstPair(asks, answers) : null;
  }

  private static boolean isFull(Candidate label) {
    return label.key().indexOf(' ') > 0 && Shape.of(label.label()) == Shape.NAME;
  }

  /**
   * A group with the labelled pair before it, whose question is not set apart as a whole for its
   * label; the group as it is where no such pair stands there.
   */
  static QuestionGroup ahead(QuestionGroup group, List<Unit> units, Document document) {
    int first = group.cues().isEmpty() ? -1 : group.cues().get(0).unit();
    boolean set = group.look().isMarked() && !group.look().hasDash();
    boolean answers = first >= 0 && !units.get(first).look().equals(group.look());
    if (first < 0
        || !set && !answers
        || label(units.get(first), Candidate.Kind.QUESTION, document) != null) {
      return group;
    }
    int answer = labelled(units, first, PARAGRAPHS, document);
    int question = labelled(units, answer, 1, document);
    boolean pair =
        question >= 0 && (units.get(question).asks() || REQUESTS.ends(units.get(question).text()));
    return pair ? group.behind(new Cue(question, true), new Cue(answer, false)) : group;
  }

  /**
   * A group of plain paragraphs, dashes or other signs with the request right before it that is
   * answered as all its questions are: {@code Tell us about your book!} The group as it is where
   * none stands there.
   */
  static QuestionGroup requested(QuestionGroup group, List<Unit> units) {
    int first = group.cues().size() < CUES ? 0 : group.cues().get(0).unit();
    Look look = group.look();
    boolean plain = look.hasDash() || look.kind() == Look.Kind.MARKED || !look.isMarked();
    if (!plain || first < 2 || !group.cues().get(0).asks()) {
      return group;
    }
    Unit request = units.get(first - 2);
    Unit answer = units.get(first - 1);
    boolean asks =
        request.look().equals(look)
            && isSaid(request)
            && request.text().length() <= REQUEST
            && REQUESTS.ends(request.text().substring(request.lead()));
    boolean answers = isSaid(answer) && !answer.asks() && !REQUESTS.ends(answer.text());
    return asks && answers
        ? group.behind(new Cue(first - 2, true), new Cue(first - 1, false))
        : group;
  }

  private static boolean isSaid(Unit unit) {
    return !unit.isHeading() && !unit.labelled() && unit.isSpeech();
  }

  /** The unit with a name as its label next before another, without a heading between; or -1. */
  private static int labelled(List<Unit> units, int before, int most, Document document) {
    int seen = 0;
    for (int i = before - 1; i >= 0 && seen < most && !units.get(i).isHeading(); i--) {
      seen += units.get(i).isSpeech() ? 1 : 0;
      if (label(units.get(i), Candidate.Kind.ANSWER, document) != null) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Candidate label(Unit unit, Candidate.Kind kind, Document document) {
    if (unit.labelled()) {
      return null;
    }
    Candidate colon = Labelled.colon(Lead.of(unit.from(), document.line(unit.from())));
    Candidate label = colon == null ? behindDash(unit) : colon;
    if (label == null || Shape.of(label.label()) == Shape.MIXED) {
      return null;
    }
    boolean paper = kind == Candidate.Kind.QUESTION && isPaper(label.label(), unit);
    return Nobody.is(label.key()) && !paper ? null : label.of(kind, label.label());
  }

  /** {@code TIME: Could you ...?}: capitals before a question, whatever else the word says. */
  private static boolean isPaper(String label, Unit unit) {
    return Shape.of(label) == Shape.CAPITALS && unit.asks();
  }

  private static @Nullable Candidate behindDash(Unit unit) {
    String text = unit.text();
    int dash = dash(text);
    String name = dash < 0 ? "" : Labels.bare(LabelScanner.trimmed(text, dash));
    String key = Names.key(name);
    int extent = LabelScanner.skipSpace(text, dash + 1);
    return key.isEmpty()
        ? null
        : new Candidate(
            Candidate.Kind.NAME,
            unit.from(),
            name,
            key,
            text.substring(0, dash + 1),
            extent,
            null,
            0);
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
