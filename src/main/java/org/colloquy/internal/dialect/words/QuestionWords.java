package org.colloquy.internal.dialect.words;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for question and answer as labels have them, numbered or not. */
public final class QuestionWords {
  /** No such word is longer with its number. */
  private static final int LONGEST = 20;

  /** What stands for "number" before one. */
  private static final Set<String> COUNTS =
      Set.of("no", "nos", "n", "nr", "n°", "nº", "num", "št", "č", "ч");

  private static final int SIGNS = 6;

  /** Behind it marks may go on with a letter. */
  private static final char LATIN_LETTERS = '\u0250';

  /** Signs that need no space between them stand behind it. */
  private static final char CJK = 0x2e80;

  /** The words' first letters as far as they are plain Latin ones. */
  private static final Set<String> STARTS =
      Lexicon.PAIRS.stream()
          .flatMap(p -> Stream.concat(p.asks().stream(), p.answers().stream()))
          .map(w -> w.substring(0, latinEnd(w, 0)))
          .collect(Collectors.toUnmodifiableSet());

  private QuestionWords() {}

  /**
   * Whether such a word may stand at an offset, perhaps behind a few signs: false where a word of
   * plain Latin letters stands there that begins none.
   */
  public static boolean mayStandAt(String text, int at) {
    int from = at;
    int limit = Math.min(text.length(), at + SIGNS);
    while (from < limit && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int end = latinEnd(text, from);
    boolean whole = end == text.length() || end < text.length() && isApart(text.charAt(end));
    return end == from
        || !whole
        || STARTS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isApart(char c) {
    return c < LATIN_LETTERS && !Character.isLetter(c);
  }

  private static int latinEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (text.charAt(end) | ' ') >= 'a'
        && (text.charAt(end) | ' ') <= 'z') {
      end++;
    }
    return end;
  }

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

  /** Whether a word between two offsets says question or answer. */
  static boolean is(String text, int from, int to) {
    return mayStandAt(text, from) && says(Names.key(text.substring(from, to)));
  }

  /** Whether a Latin word or a number begins there in a text of other signs: {@code A.3年です。} */
  static boolean isBeforeForeign(String text, int from) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) < CJK
        && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at > from && at < text.length() && text.charAt(at) > CJK;
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
