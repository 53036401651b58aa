package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;

/**
 * Names of one side among questions and answers found by how they are set or by what asks: {@code
 * **Ana** — Why?} and a plain answer. A mark too weak to make labels by itself does where nearly
 * all turns of a side begin with the same name, and no turn of the other side does.
 */
public final class NamedSides {
  private static final int SEVERAL = 3;
  private static final double NEARLY_ALL = .8;

  private NamedSides() {}

  /** The same turns, those of a side with its name where there is one. */
  public static List<Candidate> of(List<Candidate> turns, List<? extends Scheme> schemes) {
    List<Candidate> named = turns;
    for (Kind side : List.of(Kind.QUESTION, Kind.ANSWER)) {
      named = named(named, side, schemes);
    }
    return named;
  }

  private static List<Candidate> named(
      List<Candidate> turns, Kind side, List<? extends Scheme> schemes) {
    long unnamed = turns.stream().filter(c -> c.kind() == side && !c.names()).count();
    boolean all = unnamed == turns.stream().filter(c -> c.kind() == side).count();
    for (int i = 0; i < schemes.size() && all && unnamed >= SEVERAL; i++) {
      Map<Integer, Candidate> labels = labels(schemes.get(i), turns, side);
      if (labels.size() >= Math.max(SEVERAL, NEARLY_ALL * unnamed)) {
        return with(turns, side, labels);
      }
    }
    return turns;
  }

  /** What a scheme proposes for one person on the lines of a side, if nobody there is called so. */
  private static Map<Integer, Candidate> labels(Scheme scheme, List<Candidate> turns, Kind side) {
    Map<Integer, Kind> kinds = new HashMap<>();
    turns.forEach(c -> kinds.put(c.line(), c.kind()));
    List<Candidate> proposed =
        scheme.candidates().stream().filter(c -> c.names() && kinds.containsKey(c.line())).toList();
    Map<Integer, Candidate> labels = new HashMap<>();
    for (List<Candidate> one : OneSided.byPerson(proposed)) {
      boolean own = one.stream().allMatch(c -> kinds.get(c.line()) == side);
      if (own && one.size() > labels.size()) {
        labels.clear();
        one.forEach(c -> labels.put(c.line(), c));
      }
    }
    return labels;
  }

  private static List<Candidate> with(
      List<Candidate> turns, Kind side, Map<Integer, Candidate> labels) {
    String name = labels.values().iterator().next().label();
    List<Candidate> named = new ArrayList<>();
    for (Candidate turn : turns) {
      Candidate label = labels.get(turn.line());
      if (turn.kind() != side) {
        named.add(turn);
      } else {
        named.add(label == null ? turn.of(side, name) : label.of(side, label.label()));
      }
    }
    return named;
  }
}
