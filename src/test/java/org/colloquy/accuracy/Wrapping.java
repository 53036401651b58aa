package org.colloquy.accuracy;

/** Breaks paragraphs into lines as mail programs and old editors did. */
final class Wrapping {
  private static final int WIDTH = 72;

  private Wrapping() {}

  /**
   * A text whose lines are at most 72 characters long; empty lines stay.
   *
   * @param indent characters before the first line
   */
  static String wrap(String text, int indent) {
    StringBuilder out = new StringBuilder();
    int column = indent;
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        out.append('\n');
        column = 0;
      }
      first = false;
      for (String word : line.split(" ", -1)) {
        if (column > 0 && column + 1 + word.length() > WIDTH && out.length() > 0) {
          out.append('\n');
          column = 0;
        } else if (column > 0 && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += word.length();
      }
    }
    return out.toString();
  }
}
