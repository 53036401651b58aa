package org.colloquy.internal.dialect.words;

import java.util.Locale;

/** Finds how a name that a label has in capitals is written in running text. */
public final class Recase {
  private Recase() {}

  /** The name as a text writes it, or as it is where the text doesn't, or it has small letters. */
  public static String like(String name, String text) {
    if (Shape.of(name) != Shape.CAPITALS) {
      return name;
    }
    String wanted = name.toUpperCase(Locale.ROOT);
    for (int at = 0; at + wanted.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, wanted, 0, wanted.length()) && isWord(text, at, wanted)) {
        String found = text.substring(at, at + wanted.length());
        boolean written = Character.isUpperCase(found.codePointAt(0)) && !found.equals(wanted);
        if (written) {
          return found;
        }
      }
    }
    return name;
  }

  private static boolean isWord(String text, int at, String wanted) {
    int end = at + wanted.length();
    return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }
}
