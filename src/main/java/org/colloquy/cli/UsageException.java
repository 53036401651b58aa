package org.colloquy.cli;

import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;

/** The command line is wrong; nothing was done. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UsageException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  UsageException(String message, String hint) {
    this(Diagnostic.of(Code.C001, message).withHint(hint));
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
