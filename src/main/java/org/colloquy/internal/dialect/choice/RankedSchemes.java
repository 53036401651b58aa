package org.colloquy.internal.dialect.choice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.label.LabelScheme;
import org.colloquy.internal.dialect.label.RecurringMark;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.question.QuestionScheme;
import org.jspecify.annotations.Nullable;

/** What the dialects find in a document, the best first, and which of them it is written in. */
public final class RankedSchemes {
  /** Looked for where no other dialect is found. */
  public static final Dialect UNKNOWN = new RecurringMark();

  /**
   * A document whose best scheme scores less is no dialogue: 1 admits prose, 6 loses short files.
   */
  private static final double DIALOGUE = 3.5;

  /** How sure it is that a few labels without more are those of a talk. */
  private static final double BRIEF = .8;

  private final List<Scheme> ranked = new ArrayList<>();
  private final List<Scheme> chosen = new ArrayList<>();

  /** Those that have the answers to the questions of the best. */
  private final Set<Scheme> answering = new HashSet<>();

  private final Map<Scheme, Integer> used = new HashMap<>();
  private boolean brief;

  RankedSchemes(List<Dialect> dialects, Document document) {
    dialects.forEach(dialect -> ranked.add(dialect.weigh(document)));
    ranked.sort(Comparator.comparingDouble(Scheme::score).reversed());
  }

  /**
   * Chooses the best, and those that hold beside it.
   *
   * @param forced whether the best holds, however little there is of it
   */
  void choose(boolean forced) {
    if (ranked.isEmpty()) {
      return;
    }
    Scheme best = ranked.get(0);
    if (!isDialogue(best) && !forced && !(best.isDeclared() && best.score() > 0)) {
      return;
    }
    chosen.add(best);
    for (Scheme other : ranked.subList(1, ranked.size())) {
      boolean answers = best instanceof QuestionScheme asked && asked.isAnsweredBy(other);
      if (answers) {
        answering.add(other);
      }
      if (answers || other.joins(best)) {
        chosen.add(other);
      }
    }
  }

  static boolean isDialogue(Scheme scheme) {
    return scheme.score() >= DIALOGUE;
  }

  /** Each line has the label of the best scheme that finds one there. */
  void label(LabelsInUse labels, Document document) {
    BitSet labelled = new BitSet();
    BitSet above = new BitSet();
    labels.all().forEach(c -> labelled.set(c.line()));
    List<Candidate> found = new ArrayList<>();
    Map<Integer, Rejected> others = new TreeMap<>();
    for (Scheme scheme : ranked) {
      for (Candidate c : scheme.candidates()) {
        String why = objection(scheme, c);
        if (why != null) {
          others.putIfAbsent(c.line(), new Rejected(c, why));
        } else if (!labelled.get(c.line()) && (c.names() || !above.get(c.line()))) {
          labelled.set(c.line());
          above.set(
              c.line() + 1, c.names() && document.line(c.line()).text().length() <= c.extent());
          found.add(c);
          used.merge(scheme, 1, Integer::sum);
        }
      }
    }
    labels.add(found);
    others.keySet().removeIf(labelled::get);
    labels.note(others.values());
  }

  private @Nullable String objection(Scheme scheme, Candidate candidate) {
    if (answering.contains(scheme)) {
      return scheme.objection(candidate, scheme);
    }
    return chosen.contains(scheme)
        ? scheme.objection(candidate, chosen.get(0))
        : scheme.inWords(candidate);
  }

  /** Chooses one that was not weighed before, and none beside it. */
  void chooseInstead(Scheme scheme) {
    ranked.add(0, scheme);
    chosen.clear();
    chosen.add(scheme);
    used.clear();
  }

  /** Chooses the first that finds a talk of a few turns, which no score tells, if one does. */
  boolean chooseBrief(Function<LabelScheme, List<Candidate>> talk, LabelsInUse labels) {
    for (LabelScheme scheme : labelled()) {
      List<Candidate> found = talk.apply(scheme);
      if (!found.isEmpty()) {
        brief = true;
        chosen.clear();
        chosen.add(scheme);
        used.put(scheme, found.size());
        labels.replaceRejected(found);
        return true;
      }
    }
    return false;
  }

  /** Gives up those of the chosen of which no label remains. */
  void giveUp(Set<Candidate> dropped) {
    for (Scheme scheme : chosen) {
      long lost = scheme.candidates().stream().filter(dropped::contains).count();
      used.merge(scheme, -(int) lost, Integer::sum);
    }
    ranked.removeIf(s -> chosen.contains(s) && used(s) == 0);
    chosen.retainAll(ranked);
  }

  void giveUpAll() {
    chosen.clear();
    used.clear();
  }

  /** All that were weighed, the best first. */
  List<Scheme> all() {
    return ranked;
  }

  /** Those that have labels with names, the best first. */
  List<LabelScheme> labelled() {
    return ranked.stream()
        .filter(LabelScheme.class::isInstance)
        .map(LabelScheme.class::cast)
        .toList();
  }

  /** All that were chosen, the principal first. */
  public List<Scheme> chosen() {
    return chosen;
  }

  /** The best scheme, or null if no labels were weighed and found good. */
  public @Nullable Scheme principal() {
    return chosen.isEmpty() ? null : chosen.get(0);
  }

  /** The best scheme that was not chosen and found something, or null. */
  public @Nullable Scheme runnerUp() {
    return brief ? null : ranked.stream().filter(s -> !chosen.contains(s)).findFirst().orElse(null);
  }

  /** How many of the labels in use a scheme was the best to find. */
  public int used(Scheme scheme) {
    return used.getOrDefault(scheme, 0);
  }

  /** How much of all that speaks for a dialect speaks for this scheme, from 0 to 1. */
  public double confidence(Scheme scheme) {
    if (brief) {
      return chosen.contains(scheme) ? BRIEF : 1 - BRIEF;
    }
    double all = DIALOGUE * DIALOGUE / 4;
    for (Scheme s : ranked) {
      boolean friend = chosen.contains(s) && s != scheme;
      all += friend ? 0 : s.score() * s.score();
    }
    return scheme.score() * scheme.score() / all;
  }
}
