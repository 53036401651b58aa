package org.colloquy.internal.press.web;

import org.colloquy.internal.container.XmlWriter;

/** Lets lines end within addresses and their like, behind marks and without a hyphen. */
final class LongWords {
  /** Words of languages that have such marks within are shorter. */
  private static final int LONG = 30;

  /** Where the scripts begin in which a line ends behind any character. */
  private static final char EAST_ASIAN = '\u2e80';

  private static final String MARKS = "/.-_?&=";

  private LongWords() {}

  static XmlWriter write(String text, XmlWriter out) {
    int done = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      for (int i = start + 1; i < end && end - start >= LONG; i++) {
        if (isMark(text, i - 1) && !isMark(text, i)) {
          out.text(text.substring(done, i)).start("wbr").empty();
          done = i;
        }
      }
      start = end + 1;
    }
    return out.text(text.substring(done));
  }

  private static boolean isWord(char c) {
    return c < EAST_ASIAN && !Character.isWhitespace(c);
  }

  private static boolean isMark(String text, int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
