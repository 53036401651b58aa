package org.colloquy.internal.typeset.hyphen;

/** Patterns that can't be read, with the place where that shows. */
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1;

  private final int offset;
  private final int line;
  private final int column;

  PatternException(String message, int offset, int line, int column) {
    super(message);
    this.offset = offset;
    this.line = line;
    this.column = column;
  }

  /** In UTF-16 units from the start of the text. */
  public int offset() {
    return offset;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1, in UTF-16 units. */
  public int column() {
    return column;
  }
}
