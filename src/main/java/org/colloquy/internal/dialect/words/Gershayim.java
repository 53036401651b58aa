package org.colloquy.internal.dialect.words;

/** The mark within Hebrew abbreviations, for which most people type a mark of quotation. */
final class Gershayim {
  private static final String MARKS = "\"\u05f4\u201d";

  private Gershayim() {}

  /** Whether at an offset such a mark stands between two letters. */
  static boolean at(String text, int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0
        && at > 0
        && at + 1 < text.length()
        && isHebrew(text.charAt(at - 1))
        && isHebrew(text.charAt(at + 1));
  }

  private static boolean isHebrew(char c) {
    return c >= '\u05d0' && c <= '\u05ea';
  }
}
