package org.colloquy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.batch.Job;
import org.colloquy.batch.Outcome;
import org.colloquy.batch.Output;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Severity;
import org.colloquy.reader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a run goes: each document as it is done, where there are few; where there are many, on
 * a terminal, only where we are, and what went wrong at the end.
 */
final class Report {
  /** With more documents than this, a line for each would only scroll by. */
  private static final int FEW = 10;

  /** Failures listed at the end; all are in the list of failed documents. */
  private static final int LISTED = 20;

  private static final int NAME = 13;
  private static final int SIZE = 6;

  private final Console console;
  private final Verbosity verbosity;
  private final int documents;
  private final Repeats later = new Repeats(true);
  private final List<Diagnostic> failures = new ArrayList<>();
  private final List<Job> failed = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private volatile int failedCount;
  private int warned;
  private boolean unwritable;

  Report(Console console, Verbosity verbosity, int documents) {
    this.console = console;
    this.verbosity = verbosity;
    this.documents = documents;
  }

  int documents() {
    return documents;
  }

  int done() {
    return done.get();
  }

  int failedCount() {
    return failedCount;
  }

  List<Job> failed() {
    return failed;
  }

  private boolean tellsLines() {
    return verbosity == Verbosity.VERBOSE
        || verbosity == Verbosity.NORMAL && console.terminal() && documents <= FEW;
  }

  /** Whether problems wait for the end, because they would be in the way of the progress. */
  private boolean tellsLater() {
    return console.terminal() && documents > FEW && verbosity != Verbosity.VERBOSE;
  }

  /** Takes what became of the next document. */
  void accept(Outcome outcome) {
    if (outcome.failed()) {
      failed.add(outcome.job());
      failedCount = failed.size();
    } else if (outcome.warned()) {
      warned++;
    }
    unwritable |= outcome.unwritable();
    if (tellsLater()) {
      keep(outcome);
    } else {
      tell(outcome);
    }
    done.incrementAndGet();
  }

  private void keep(Outcome outcome) {
    boolean listed = false;
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      if (diagnostic.severity() != Severity.ERROR) {
        later.add(diagnostic);
      } else if (!listed && failures.size() < LISTED) {
        failures.add(diagnostic);
        listed = true;
      }
    }
  }

  private void tell(Outcome outcome) {
    Reading reading = outcome.reading();
    if (tellsLines() && reading != null) {
      String name = DiagnosticPrinter.visible(outcome.job().source().name());
      console.tell(name + ": " + Understanding.of(reading.interview()));
    }
    Repeats repeats = new Repeats(false);
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      repeats.add(diagnostic);
    }
    tell(repeats);
    if (tellsLines()) {
      outputs(outcome.outputs());
    }
  }

  private void tell(Repeats repeats) {
    for (Diagnostic diagnostic : repeats.told()) {
      if (isTold(diagnostic.severity())) {
        console.tell(diagnostic);
      }
    }
  }

  /** What is no more than worth knowing is told where documents are. */
  private boolean isTold(Severity severity) {
    return switch (severity) {
      case ERROR -> true;
      case WARNING -> verbosity != Verbosity.QUIET;
      case INFO -> tellsLines();
    };
  }

  /** A line for each edition: name, facts, size, each in its column. */
  private void outputs(List<Output> outputs) {
    int names = NAME;
    int facts = 0;
    int sizes = SIZE;
    for (Output output : outputs) {
      names = Math.max(names, DiagnosticPrinter.columns(name(output)));
      facts = Math.max(facts, DiagnosticPrinter.columns(facts(output)));
      sizes = Math.max(sizes, Texts.size(output.bytes()).length());
    }
    for (Output output : outputs) {
      console.tell(
          "  "
              + Texts.pad(name(output), names + 2)
              + (facts == 0 ? "" : Texts.pad(facts(output), facts + 3))
              + Texts.padLeft(Texts.size(output.bytes()), sizes));
    }
  }

  private static String name(Output output) {
    Path file = output.target().file();
    return file == null ? "standard output" : DiagnosticPrinter.visible(file.toString());
  }

  private static String facts(Output output) {
    return String.join(", ", output.facts());
  }

  /**
   * Tells the sum of it all.
   *
   * @param seconds how long it took
   * @return the exit code of a run that was not interrupted
   */
  int finish(long seconds) {
    console.clearProgress();
    tell(later);
    boolean asked = verbosity == Verbosity.VERBOSE || console.terminal();
    if (documents > 1 && verbosity != Verbosity.QUIET && (asked || failedCount > 0)) {
      console.tell(summary(seconds));
      listFailures();
    }
    if (unwritable) {
      return ExitCodes.UNFINISHED;
    }
    return failedCount > 0 ? ExitCodes.FAILED : ExitCodes.WELL;
  }

  /** Says how to go on after failures. */
  void advise(String text) {
    if (verbosity != Verbosity.QUIET) {
      console.tell(text);
    }
  }

  private String summary(long seconds) {
    StringBuilder out = new StringBuilder();
    if (done.get() < documents) {
      out.append("stopped after ").append(Texts.number(done.get())).append(" of ");
      out.append(Texts.count(documents, "document")).append(": ");
    }
    out.append(Texts.count((long) done.get() - failedCount, "document")).append(" converted");
    if (warned > 0) {
      out.append(" (").append(Texts.number(warned)).append(" with warnings)");
    }
    if (failedCount > 0) {
      out.append(", ").append(Texts.number(failedCount)).append(" failed");
    }
    if (seconds > 0) {
      out.append(", ").append(Texts.duration(seconds));
    }
    return out.toString();
  }

  private void listFailures() {
    int width = 0;
    for (Diagnostic diagnostic : failures) {
      width = Math.max(width, DiagnosticPrinter.columns(place(diagnostic)));
    }
    for (Diagnostic diagnostic : failures) {
      String text = diagnostic.toString();
      String place = place(diagnostic);
      console.tell("  " + Texts.pad(place, width + 2) + text.substring(place.length()).strip());
    }
    if (tellsLater() && failures.size() < failedCount) {
      console.tell("  ... and " + Texts.number((long) failedCount - failures.size()) + " more");
    }
  }

  /** {@code file:line:column:} of a diagnostic. */
  private static String place(Diagnostic diagnostic) {
    String text = diagnostic.toString();
    @Nullable String source = diagnostic.source();
    return source == null ? "" : text.substring(0, text.indexOf(": error[") + 1);
  }
}
