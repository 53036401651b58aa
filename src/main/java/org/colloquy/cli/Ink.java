package org.colloquy.cli;

/** Colours of an account, where colours are wanted; they repeat what the words say. */
record Ink(boolean on) {
  private static final String RESET = "\u001b[0m";

  String head(String text) {
    return set("\u001b[1m", text);
  }

  String doubt(String text) {
    return set("\u001b[1;33m", text);
  }

  String faint(String text) {
    return set("\u001b[2m", text);
  }

  /** A row of the account, coloured by the mark of its block. */
  String row(String mark, String text) {
    return switch (mark) {
      case "Q" -> set("\u001b[36m", text);
      case "A" -> set("\u001b[32m", text);
      case "R" -> set("\u001b[35m", text);
      default -> text;
    };
  }

  private String set(String colour, String text) {
    return on && !text.isBlank() ? colour + text + RESET : text;
  }
}
