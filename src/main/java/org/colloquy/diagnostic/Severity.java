package org.colloquy.diagnostic;

/** How grave a problem is. */
public enum Severity {
  /** Something worth knowing; nothing was lost or changed. */
  INFO,
  /** The work was done, but something was left out, changed or is in doubt. */
  WARNING,
  /** The work could not be done. */
  ERROR
}
