package org.colloquy.internal.dialect.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.label.Told;
import org.colloquy.internal.dialect.line.Candidate;

/** The labels by which a document is read, and what looks like one and is none. */
final class LabelsInUse {
  private static final Comparator<Candidate> BY_LINE = Comparator.comparingInt(Candidate::line);

  private final List<Candidate> labels = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  LabelsInUse(List<Told> told) {
    told.forEach(t -> labels.addAll(t.labels()));
  }

  List<Candidate> all() {
    return List.copyOf(labels);
  }

  List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  List<Candidate> rejectedCandidates() {
    return rejected.stream().map(Rejected::candidate).toList();
  }

  /** Whether some labels, or all, have a name. */
  boolean haveName() {
    return labels.stream().anyMatch(Candidate::names);
  }

  boolean allHaveNames() {
    return labels.stream().allMatch(Candidate::names);
  }

  /** Adds labels at their places. */
  void add(Collection<Candidate> more) {
    labels.addAll(more);
    labels.sort(BY_LINE);
  }

  /** Adds labels where none is in use yet, be it that they were rejected before. */
  void addWhereNone(Collection<Candidate> more) {
    Set<Integer> known = lines(labels);
    List<Candidate> found = more.stream().filter(c -> !known.contains(c.line())).toList();
    takeBack(found);
    add(found);
  }

  /** Takes others for all there are. */
  void replace(List<Candidate> others) {
    List<Candidate> all = List.copyOf(others);
    labels.clear();
    labels.addAll(all);
  }

  /** Takes others for all there are, be it that they were rejected before. */
  void replaceRejected(List<Candidate> others) {
    replace(others);
    takeBack(others);
  }

  void replaceEach(UnaryOperator<Candidate> other) {
    labels.replaceAll(other);
  }

  private void takeBack(List<Candidate> found) {
    Set<Integer> places = lines(found);
    rejected.removeIf(r -> places.contains(r.candidate().line()));
  }

  private static Set<Integer> lines(Collection<Candidate> candidates) {
    return candidates.stream().map(Candidate::line).collect(Collectors.toSet());
  }

  /** Gives up labels. */
  void reject(Collection<Candidate> dropped, String why) {
    labels.removeAll(new HashSet<>(dropped));
    dropped.forEach(c -> rejected.add(new Rejected(c, why)));
  }

  /** Says of what was never a label why it is none. */
  void note(Collection<Rejected> others) {
    rejected.addAll(others);
  }

  /** Forgets everything, for another beginning. */
  void clear() {
    labels.clear();
    rejected.clear();
  }
}
