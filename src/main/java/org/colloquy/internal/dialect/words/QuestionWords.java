package org.colloquy.internal.dialect.words;

import java.util.Set;

/** Words for question and answer as labels have them, numbered or not. */
public final class QuestionWords {
  /** No such word is longer with its number. */
  private static final int LONGEST = 20;

  /** What stands for "number" before one. */
  private static final Set<String> COUNTS =
      Set.of("no", "nos", "n", "nr", "n°", "nº", "num", "št", "č", "ч");

  private QuestionWords() {}

  /** Where one of some signs stands right behind such a word at an offset, or -1. */
  public static int wordBefore(String signs, String text, int from) {
    int limit = Math.min(text.length() - 1, from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return says(Names.key(text.substring(from, i))) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a label's key is a word or letter for question or answer, numbered or not. */
  public static boolean says(String key) {
    return Lexicon.isQuestionOrAnswer(key) || Lexicon.isQuestionOrAnswer(unnumbered(key));
  }

  /** A word without the number behind it, and what stands for "number". */
  public static String unnumbered(String key) {
    int end = key.length();
    while (end > 0
        && " .#-".indexOf(key.charAt(end - 1)) < 0
        && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > 0 && " .#-".indexOf(key.charAt(word - 1)) >= 0) {
      word--;
    }
    int count = end == key.length() ? -1 : key.lastIndexOf(' ', Math.max(0, word - 1));
    boolean counts = count > 0 && COUNTS.contains(key.substring(count + 1, word));
    word = counts ? count : word;
    return word == 0 ? key : key.substring(0, word);
  }
}
