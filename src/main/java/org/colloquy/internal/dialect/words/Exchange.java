package org.colloquy.internal.dialect.words;

import java.util.Locale;
import java.util.Set;

/**
 * Signs that a question and its answer were spoken: an answer begins with yes or no, a question has
 * more than one sentence, goes on with "and", calls somebody by name.
 */
public final class Exchange {
  private static final int FRAGMENT = 14;
  private static final int START = 24;
  private static final String COMMAS = ",，、،";

  private static final Set<String> REPLIES = Set.copyOf(WordLists.list("purpose.txt", "reply"));

  private static final Set<String> ASSENT = Set.copyOf(WordLists.list("purpose.txt", "assent"));

  private Exchange() {}

  /**
   * Whether a text begins with yes or no and a stop, or with the first word of another one and the
   * end of a sentence: {@code Há máquinas que cortam.} {@code Há. Mas são caras.}
   */
  public static boolean replies(String stated, String text) {
    String word = firstWord(text);
    int end = text.indexOf(word) + word.length();
    char behind = end < text.length() ? text.charAt(end) : ' ';
    boolean stops = Sentences.isEnd(behind);
    return !word.isEmpty()
        && (ASSENT.contains(word.toLowerCase(Locale.ROOT)) && (stops || COMMAS.indexOf(behind) >= 0)
            || stops && word.equalsIgnoreCase(firstWord(stated)));
  }

  /** The letters with which a text begins. */
  private static String firstWord(String text) {
    int from = LabelScanner.skipSpace(text, 0);
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** From 0, nothing of it, to about 2. */
  public static double spoken(String question, String answer) {
    double signs = 0;
    signs += sentences(question) > 1 ? .6 : 0;
    signs += callsByName(question) ? .7 : 0;
    signs += question.length() < FRAGMENT ? .5 : 0;
    signs += begins(question) ? .6 : 0;
    signs += begins(answer) ? .9 : 0;
    return signs;
  }

  /** Whether a text is one sentence that asks. */
  public static boolean isOneQuestion(String text) {
    return sentences(text) < 2 && QuestionMarks.endsInQuestion(text);
  }

  private static boolean isWide(String text) {
    return !text.isEmpty() && text.codePointAt(0) > 0x2e80;
  }

  private static int sentences(String text) {
    int count = 0;
    for (int i = Counting.digits(text) + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = QuestionMarks.isMark(c) || c == '.' || c == '!' || c == '。' || c == '！';
      boolean next =
          i + 1 < text.length() && (LabelScanner.isBlank(text.charAt(i + 1)) || c > 0xff);
      count += end && next || end && i + 1 == text.length() ? 1 : 0;
    }
    return count;
  }

  /** {@code Frau Ruiz, warum ...}: names and a comma at the beginning, or before the end. */
  private static boolean callsByName(String question) {
    int comma = question.indexOf(',');
    if (comma > 1 && comma < START) {
      String name = question.substring(0, comma);
      return Shape.of(name) == Shape.NAME && name.indexOf(' ') > 0 && name.codePointAt(0) < 0x2e80;
    }
    return false;
  }

  /** Whether a text begins with a word of talk: yes, no, well, and. */
  private static boolean begins(String text) {
    String start = text.substring(0, Math.min(text.length(), START)).toLowerCase(Locale.ROOT);
    int from = LabelScanner.skipSpace(start, 0);
    while (from < start.length() && !Character.isLetter(start.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < start.length()
        && (Character.isLetter(start.charAt(end)) || start.charAt(end) == '\'')) {
      end++;
    }
    String word = start.substring(from, end);
    return REPLIES.contains(word)
        || isWide(word) && REPLIES.stream().anyMatch(r -> r.length() > 1 && word.startsWith(r));
  }
}
