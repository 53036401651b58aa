package org.colloquy.internal.dialect.words;

/** Takes signs off both ends of a text. */
public final class Edges {
  private Edges() {}

  /** A text without any of some signs about it. */
  public static String without(String signs, String text) {
    int from = 0;
    int to = text.length();
    while (from < to && signs.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && signs.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
