package org.colloquy.internal.dialect.words;

/** Numbers that count texts, at their beginnings: {@code 3. Why?}, {@code 3) Why?} */
public final class Counting {
  private static final int DIGITS = 3;

  private Counting() {}

  /** How many figures stand before a full stop or bracket at the beginning of a text, or 0. */
  public static int digits(String text) {
    int end = 0;
    while (end < text.length() && end < DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end : 0;
  }

  /** The number that counts a text, or -1. */
  public static int number(String text) {
    int digits = digits(text);
    return digits == 0 ? -1 : Integer.parseInt(text.substring(0, digits));
  }
}
