package org.colloquy.cli;

/** How much is told beside problems. */
enum Verbosity {
  /** Errors alone. */
  QUIET,
  /** Problems; on a terminal also how documents were understood and what was written. */
  NORMAL,
  /** That everywhere, and for each document of many. */
  VERBOSE
}
