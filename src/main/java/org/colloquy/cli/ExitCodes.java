package org.colloquy.cli;

/** What a run tells the shell; the same for every command. */
final class ExitCodes {
  static final int WELL = 0;

  /** At least one document failed. */
  static final int FAILED = 1;

  /** The command line, or a design that it names, is wrong. */
  static final int USAGE = 2;

  /** The run could not start or finish: a target can't be written, the disk is full. */
  static final int UNFINISHED = 3;

  static final int INTERRUPTED = 130;

  private ExitCodes() {}
}
