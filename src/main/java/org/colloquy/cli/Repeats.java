package org.colloquy.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Span;

/** Problems, each told once with how often it was met and where first. */
final class Repeats {
  private static final int PLACES = 3;

  private final boolean acrossDocuments;
  private final Map<Key, Problem> problems = new LinkedHashMap<>();

  /** What makes two problems one. */
  private record Key(Object code, Object severity, String source, String message) {}

  /** A problem, the places where it was met again, and how many of those there are. */
  private static final class Problem {
    private final Diagnostic first;
    private final List<String> places = new ArrayList<>();
    private int more;

    Problem(Diagnostic first) {
      this.first = first;
    }
  }

  /**
   * @param acrossDocuments whether the same problem of several documents is one
   */
  Repeats(boolean acrossDocuments) {
    this.acrossDocuments = acrossDocuments;
  }

  void add(Diagnostic diagnostic) {
    String source = diagnostic.source() == null ? "" : diagnostic.source();
    Key key =
        new Key(
            diagnostic.code(),
            diagnostic.severity(),
            acrossDocuments ? "" : source,
            diagnostic.message());
    Problem known = problems.get(key);
    if (known == null) {
      problems.put(key, new Problem(diagnostic));
      return;
    }
    known.more++;
    if (known.places.size() < PLACES) {
      known.places.add(place(diagnostic, source));
    }
  }

  private String place(Diagnostic diagnostic, String source) {
    Span span = diagnostic.span();
    String at = span == null ? "" : span.line() + ":" + span.column();
    if (!acrossDocuments) {
      return at;
    }
    return at.isEmpty() ? source : source + ":" + at;
  }

  /** Each problem once, in the order in which they were met first. */
  List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    for (Problem problem : problems.values()) {
      told.add(problem.more == 0 ? problem.first : counted(problem));
    }
    return told;
  }

  private static Diagnostic counted(Problem problem) {
    StringBuilder text = new StringBuilder(problem.first.message());
    text.append(" (and ").append(Texts.count(problem.more, "more place"));
    String separator = ": ";
    for (String place : problem.places) {
      if (!place.isEmpty()) {
        text.append(separator).append(place);
        separator = ", ";
      }
    }
    text.append(problem.more > problem.places.size() ? ", ...)" : ")");
    return problem.first.withMessage(text.toString());
  }
}
