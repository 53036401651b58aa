package org.colloquy.cli;

/** The columns of a row: line, mark and name of what begins or goes on there. */
final class InspectRow {
  static final int LINE = 4;
  static final int NAME = 14;

  /** Where the text begins. */
  static final int START = LINE + 6 + NAME;

  private InspectRow() {}

  static String start(int line, String mark, String name) {
    String number = line == 0 ? "" : Integer.toString(line);
    return Texts.padLeft(number, LINE) + "  " + mark + "   " + Texts.pad(name, NAME - 1) + " ";
  }
}
