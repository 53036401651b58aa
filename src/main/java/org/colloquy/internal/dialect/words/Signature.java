package org.colloquy.internal.dialect.words;

import org.jspecify.annotations.Nullable;

/**
 * {@code Why? – weirkeeper}: behind a dash at the end of what somebody asks, the name of who does.
 *
 * @param from the offset of the dash
 * @param sure whether a sentence ends before the dash, or nothing stands there
 */
public record Signature(String name, int from, boolean sure) {
  private static final String DASHES = "-–—―";
  private static final String CLOSING = ")]\"”»'’";
  private static final int LONGEST = 40;
  private static final int WORDS = 4;

  /** The signature at the end of a text, or null. */
  public static @Nullable Signature of(String text) {
    String said = text.stripTrailing();
    int dash = said.length() - 1;
    int least = Math.max(0, said.length() - LONGEST);
    while (dash >= least && !isDash(said, dash)) {
      dash--;
    }
    if (dash < least) {
      return null;
    }
    int from = dash;
    while (from > 0 && DASHES.indexOf(said.charAt(from - 1)) >= 0) {
      from--;
    }
    String name = said.substring(dash + 1).strip();
    String before = said.substring(0, from).strip();
    char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
    boolean sure = Sentences.isEnd(last) || CLOSING.indexOf(last) >= 0;
    return isName(name) ? new Signature(name, from, sure) : null;
  }

  /** A dash behind a blank, or at the beginning. */
  private static boolean isDash(String text, int at) {
    int from = at;
    while (from >= 0 && DASHES.indexOf(text.charAt(from)) >= 0) {
      from--;
    }
    return from < at && (from < 0 || LabelScanner.isBlank(text.charAt(from)));
  }

  private static boolean isName(String name) {
    int first = name.isEmpty() ? ' ' : name.codePointAt(0);
    return (Character.isLetterOrDigit(first) || first == '@' || first == '_')
        && !Names.hasMoreWords(name, WORDS)
        && name.chars().noneMatch(c -> ":;?!()".indexOf(c) >= 0)
        && !name.endsWith(".");
  }
}
