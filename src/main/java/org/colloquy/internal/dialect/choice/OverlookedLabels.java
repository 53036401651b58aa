package org.colloquy.internal.dialect.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.FirstNames;
import org.colloquy.internal.dialect.label.LostMarks;
import org.colloquy.internal.dialect.label.MissedLabels;
import org.colloquy.internal.dialect.label.MissingColons;
import org.colloquy.internal.dialect.label.NamedOnce;
import org.colloquy.internal.dialect.label.PairsBehind;
import org.colloquy.internal.dialect.label.ReportedQuestions;
import org.colloquy.internal.dialect.label.Statements;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.question.SelfTold;

/** Labels that no dialect finds by itself, and that those in use lead to. */
final class OverlookedLabels {
  /** What finds them, each knowing what was found before. */
  private static final List<BiFunction<List<Candidate>, Document, List<Candidate>>> MISSED =
      List.of(
          MissingColons::of,
          ReportedQuestions::of,
          Statements::before,
          PairsBehind::of,
          MissedLabels::of);

  private OverlookedLabels() {}

  /** Adds the names above the talk of people who have letters in it, each set in another way. */
  static void addFirstNames(LabelsInUse labels, Document document) {
    List<Candidate> used = labels.all();
    int first = used.isEmpty() ? 0 : used.get(0).line();
    List<Candidate> above =
        labels.rejectedCandidates().stream().filter(c -> c.names() && c.line() < first).toList();
    List<Candidate> all = new ArrayList<>(above);
    used.stream().filter(Candidate::names).forEach(all::add);
    Collection<String> names = FirstNames.of(all, document).values();
    if (names.size() > 1) {
      labels.addWhereNone(above.stream().filter(c -> names.contains(c.key())).toList());
    }
  }

  /** Adds what other labels than those of the dialects begin, and what has lost its label. */
  static void addMissed(LabelsInUse labels, Document document) {
    for (BiFunction<List<Candidate>, Document, List<Candidate>> missed : MISSED) {
      labels.add(missed.apply(labels.all(), document));
    }
    labels.replace(LostMarks.with(labels.all(), document));
    SelfTold.before(labels.all(), document).ifPresent(said -> labels.add(List.of(said)));
    labels.replace(NamedOnce.with(labels.all()));
  }
}
