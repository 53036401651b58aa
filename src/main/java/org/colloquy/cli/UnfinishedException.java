package org.colloquy.cli;

import org.colloquy.diagnostic.Diagnostic;

/** The run can't start or finish, whatever the documents are. */
final class UnfinishedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnfinishedException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
