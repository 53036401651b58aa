package org.colloquy.internal.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.dialect.choice.Rejected;
import org.colloquy.internal.dialect.choice.SchemeChoice;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.turn.Draft;
import org.jspecify.annotations.Nullable;

/** Tells that nobody is found to speak, as a warning where something like labels recurs. */
final class NoTalk {
  private NoTalk() {}

  static List<Diagnostic> problems(List<Draft> drafts, SchemeChoice choice, Document document) {
    boolean wanted = Detector.NONE.equals(document.declared().dialect());
    boolean empty = document.lines().isEmpty();
    if (wanted || empty || drafts.stream().anyMatch(Draft::isTurn)) {
      return List.of();
    }
    Candidate label = recurring(choice.rejected());
    Scheme next = choice.schemes().runnerUp();
    if (label == null || next == null) {
      return List.of(
          Diagnostic.of(Code.R049, "nobody is found to speak")
              .withSeverity(Severity.INFO)
              .at(document.line(0).span())
              .withHint("--meta dialect=none says that it is prose"));
    }
    String like = "nobody is found to speak, though '" + label.written() + "' looks like a label";
    String name = next.dialect().name();
    return List.of(
        Diagnostic.of(Code.R049, like)
            .at(document.line(label.line()).span())
            .withHint("--meta dialect=" + name + " reads labels, dialect=none prose"));
  }

  private static @Nullable Candidate recurring(List<Rejected> rejected) {
    Set<String> met = new HashSet<>();
    return rejected.stream()
        .map(Rejected::candidate)
        .filter(c -> !met.add(c.key()))
        .findFirst()
        .orElse(null);
  }
}
