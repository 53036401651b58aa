package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dialect that fits a document best, those that join it, and the labels that they make. */
final class SchemeChoice {
  /**
   * A document whose best scheme scores less is no dialogue: 1 admits prose, 6 loses short files.
   */
  private static final double DIALOGUE = 3.5;

  private final List<Scheme> ranked;
  private final List<Scheme> chosen = new ArrayList<>();
  private final List<Candidate> labels = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  /** A line that looks as if it had a label, and why it has none. */
  record Rejected(Candidate candidate, String why) {}

  private SchemeChoice(List<Scheme> ranked) {
    this.ranked = ranked;
  }

  static SchemeChoice of(List<Dialect> dialects, Document document) {
    String forced = document.declared().dialect();
    List<Scheme> schemes = new ArrayList<>();
    for (Dialect dialect : dialects) {
      if (forced == null || forced.equals(dialect.name())) {
        schemes.add(dialect.weigh(document));
      }
    }
    schemes.sort(Comparator.comparingDouble(Scheme::score).reversed());
    SchemeChoice choice = new SchemeChoice(schemes);
    choice.choose(forced != null);
    choice.label();
    return choice;
  }

  private void choose(boolean forced) {
    if (ranked.isEmpty()) {
      return;
    }
    Scheme best = ranked.get(0);
    if (best.score() < DIALOGUE && !forced && !(best.isDeclared() && best.score() > 0)) {
      return;
    }
    chosen.add(best);
    for (Scheme other : ranked.subList(1, ranked.size())) {
      if (other.joins(best)) {
        chosen.add(other);
      }
    }
  }

  /** Each line has the label of the best scheme that finds one there. */
  private void label() {
    BitSet labelled = new BitSet();
    Map<Integer, Rejected> others = new TreeMap<>();
    for (Scheme scheme : ranked) {
      boolean in = chosen.contains(scheme);
      for (Candidate c : scheme.candidates()) {
        String why = in ? scheme.objection(c) : scheme.inWords(c);
        if (why != null) {
          others.putIfAbsent(c.line(), new Rejected(c, why));
        } else if (!labelled.get(c.line())) {
          labelled.set(c.line());
          labels.add(c);
        }
      }
    }
    labels.sort(Comparator.comparingInt(Candidate::line));
    others.values().stream()
        .filter(r -> !labelled.get(r.candidate().line()))
        .forEach(rejected::add);
  }

  /** The best scheme, or null if the document is no dialogue. */
  @Nullable Scheme principal() {
    return chosen.isEmpty() ? null : chosen.get(0);
  }

  /** All that were chosen, the principal first. */
  List<Scheme> chosen() {
    return chosen;
  }

  /** The best scheme that was not chosen, or null. */
  @Nullable Scheme runnerUp() {
    return ranked.stream().filter(s -> !chosen.contains(s)).findFirst().orElse(null);
  }

  /** How much of all that speaks for a dialect speaks for this scheme, from 0 to 1. */
  double confidence(Scheme scheme) {
    double all = DIALOGUE * DIALOGUE / 4;
    for (Scheme s : ranked) {
      boolean friend = chosen.contains(s) && s != scheme;
      all += friend ? 0 : s.score() * s.score();
    }
    return scheme.score() * scheme.score() / all;
  }

  /** The labels, by line. */
  List<Candidate> labels() {
    return labels;
  }

  /**
   * Lines that look like labels but name nobody, with nothing but times or numbers behind them: a
   * break, a jingle.
   */
  Set<Integer> marks() {
    Set<Integer> marks = new HashSet<>();
    for (Scheme scheme : chosen) {
      for (Candidate c : scheme.candidates()) {
        if (scheme.isMark(c)) {
          marks.add(c.line());
        }
      }
    }
    return marks;
  }

  List<Rejected> rejected() {
    return rejected;
  }
}
