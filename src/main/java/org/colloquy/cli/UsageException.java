package org.colloquy.cli;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/** The command line, or a design that it names, is wrong; nothing was done. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  UsageException(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).message());
    this.diagnostics = List.copyOf(diagnostics);
  }

  UsageException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  UsageException(String message, String hint) {
    this(Diagnostic.of(Code.C001, message).withHint(hint));
  }

  /** At least one. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
