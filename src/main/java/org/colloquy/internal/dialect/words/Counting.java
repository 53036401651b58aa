package org.colloquy.internal.dialect.words;

import java.util.Locale;

/**
 * Numbers that count texts, at their beginnings: {@code 3. Why?}, {@code Q3: Why?}, {@code Question
 * 3: Why?}
 */
public final class Counting {
  private static final int DIGITS = 3;

  /** What stands behind the number of a text. */
  private static final String STOPS = ".)";

  /** What stands behind the number of a question and a blank, or in front of ideographs. */
  private static final String ENDS = ".)、．:/";

  private static final String OPEN = "(（";
  private static final String CLOSE = ")）";

  /** Stands behind numbers as well, and before a word that begins a sentence alone. */
  private static final char HYPHEN = '-';

  /** Stands before questions in Spanish. */
  private static final char INVERTED = '¿';

  private static final String DASHES = "-–—";

  private Counting() {}

  /** How many figures stand before a full stop or bracket at the beginning of a text, or 0. */
  public static int digits(String text) {
    int end = behindFigures(text, 0);
    boolean stop = end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0;
    return stop || end > 0 && hyphen(text, end) > 0 ? end : 0;
  }

  /** Where a sentence begins behind a hyphen, as in {@code 3.- Why?}; or 0, as in 3-D. */
  private static int hyphen(String text, int at) {
    int end = at < text.length() && text.charAt(at) == HYPHEN ? at + 1 : text.length();
    int word = LabelScanner.skipSpace(text, end);
    int letter = word < text.length() && text.charAt(word) == INVERTED ? word + 1 : word;
    boolean spelt = letter + 1 < text.length() && Character.isLetter(text.codePointAt(letter + 1));
    boolean begins = letter < text.length() && !Character.isLowerCase(text.codePointAt(letter));
    return spelt && begins && Character.isLetter(text.codePointAt(letter)) ? word : 0;
  }

  /** The number that counts a text, or -1. */
  public static int number(String text) {
    int digits = digits(text);
    return digits == 0 ? -1 : Integer.parseInt(text.substring(0, digits));
  }

  /** Whether a text is a number and nothing else, with a full stop or bracket or without. */
  public static boolean isAlone(String text, int number) {
    String bare = text.strip();
    String figures = Integer.toString(number);
    boolean stop = bare.length() == figures.length() + 1;
    return bare.equals(figures)
        || stop && bare.startsWith(figures) && STOPS.indexOf(bare.charAt(figures.length())) >= 0;
  }

  /**
   * Where a question goes on behind its number, in brackets or with a letter or word before it; or
   * 0.
   */
  public static int behind(String text) {
    int blank = LabelScanner.skipSpace(text, 0);
    if (blank < text.length() && OPEN.indexOf(text.charAt(blank)) >= 0) {
      int close = behindFigures(text, blank + 1);
      boolean encloses = close > blank + 1 && close < text.length();
      boolean closes = encloses && CLOSE.indexOf(text.charAt(close)) >= 0;
      return closes ? LabelScanner.skipSpace(text, close + 1) : 0;
    }
    int word = blank;
    while (word < text.length() && Character.isLetter(text.charAt(word))) {
      word++;
    }
    boolean asks = Lexicon.asks(text.substring(blank, word).toLowerCase(Locale.ROOT));
    int from = asks ? LabelScanner.skipSpace(text, word) : blank;
    int stop = behindFigures(text, from);
    int dash = asks && stop > from ? behindDash(text, stop) : 0;
    if (dash > 0) {
      return dash;
    }
    if (stop == from || stop == text.length() || ENDS.indexOf(text.charAt(stop)) < 0) {
      return stop == from ? 0 : hyphen(text, stop);
    }
    int end = LabelScanner.skipSpace(text, stop + 1);
    int sentence = stop + 1 == end ? hyphen(text, end) : 0;
    boolean wide = end < text.length() && Character.isIdeographic(text.codePointAt(end));
    return sentence > 0 || end == stop + 1 && text.charAt(stop) <= 0xff && !wide ? sentence : end;
  }

  /** Behind a dash with blanks around it, as in {@code Question 3 - Why?}, or 0. */
  private static int behindDash(String text, int from) {
    int dash = LabelScanner.skipSpace(text, from);
    boolean stands = dash > from && dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0;
    int end = stands ? LabelScanner.skipSpace(text, dash + 1) : 0;
    return end > dash + 1 ? end : 0;
  }

  private static int behindFigures(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
