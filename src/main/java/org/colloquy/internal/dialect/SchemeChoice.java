package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialect that fits a document best, those that join it, and the labels that they make. */
final class SchemeChoice {
  /**
   * A document whose best scheme scores less is no dialogue: 1 admits prose, 6 loses short files.
   */
  private static final double DIALOGUE = 3.5;

  private static final double JOINS = .45;
  private static final double ONE_OFF = 1.5;
  private static final double PURE = .6;

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
    BitSet claimed = new BitSet();
    for (Dialect dialect : dialects) {
      if (forced == null || forced.equals(dialect.name())) {
        List<Candidate> proposed = dialect.propose(document.lines(), claimed);
        proposed.forEach(c -> claimed.set(c.line()));
        schemes.add(new Scheme(dialect, proposed, document));
      }
    }
    schemes.sort(Comparator.comparingDouble(Scheme::score).reversed());
    SchemeChoice choice = new SchemeChoice(schemes);
    choice.choose(forced != null);
    choice.label(document);
    return choice;
  }

  private void choose(boolean forced) {
    if (ranked.isEmpty()) {
      return;
    }
    Scheme best = ranked.get(0);
    boolean declared = best.labels().stream().anyMatch(LabelValue::isDeclared);
    if (best.score() < DIALOGUE && !forced && !(declared && best.score() > 0)) {
      return;
    }
    chosen.add(best);
    for (Scheme other : ranked.subList(1, ranked.size())) {
      if (joins(other, best)) {
        chosen.add(other);
      }
    }
  }

  private static boolean joins(Scheme other, Scheme best) {
    Set<String> keys = new HashSet<>();
    best.accepted().forEach(c -> keys.add(c.key()));
    return other.score() > 0
        && (other.score() >= JOINS * best.score()
            || other.dialect().tellsRoles()
            || other.labels().stream()
                .anyMatch(l -> l.isDeclared() || keys.contains(l.key()) && other.isAccepted(l)));
  }

  private void label(Document document) {
    for (Scheme scheme : ranked) {
      Judge judge = chosen.contains(scheme) ? Judge.of(scheme, document) : null;
      for (Candidate c : scheme.candidates()) {
        String why = judge == null ? scheme.value(c).inWords() : judge.objection(c);
        if (why == null) {
          labels.add(c);
        } else {
          rejected.add(new Rejected(c, why));
        }
      }
    }
    labels.sort(Comparator.comparingInt(Candidate::line));
    rejected.sort(Comparator.comparingInt(r -> r.candidate().line()));
  }

  /**
   * Judges the proposals of a chosen scheme.
   *
   * @param shapes those of the accepted labels
   * @param first line of the first accepted label
   */
  private record Judge(Scheme scheme, Set<Shape> shapes, int first, Document document) {
    static Judge of(Scheme scheme, Document document) {
      Set<Shape> shapes = EnumSet.noneOf(Shape.class);
      scheme.labels().stream().filter(scheme::isAccepted).forEach(l -> shapes.add(l.shape()));
      int first = scheme.accepted().stream().mapToInt(Candidate::line).findFirst().orElse(-1);
      return new Judge(scheme, shapes, first, document);
    }

    /** Why a proposal is no label, or null if it is one. */
    @Nullable String objection(Candidate c) {
      LabelValue value = scheme.value(c);
      boolean paragraph = document.line(c.line()).startsParagraph();
      if (scheme.isAccepted(value)) {
        return paragraph || !value.startsParagraphs()
            ? null
            : "inside a paragraph, where its other uses begin one";
      }
      if (paragraph && value.shape() == Shape.NAME && scheme.isAliasOfAccepted(c.label())) {
        return null;
      }
      boolean alike = shapes.contains(value.shape()) && scheme.purity(value.shape()) >= PURE;
      boolean oneOff = paragraph && c.line() > first && value.value() >= ONE_OFF && alike;
      return oneOff ? null : value.inWords();
    }
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
  Set<Integer> marks(Document document) {
    Set<Integer> marks = new HashSet<>();
    for (Scheme scheme : chosen) {
      for (Candidate c : scheme.candidates()) {
        boolean nobody = scheme.value(c).namesNobody();
        String text = document.line(c.line()).text();
        if (nobody && (c.time() != null || LabelValue.isField(text, c.extent()))) {
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
