package org.colloquy.internal.dialect.words;

/** Whether a text asks, by its punctuation, which is the same in more languages than words are. */
public final class QuestionMarks {
  /** Behind its question mark a text may close quotation marks, brackets and sentences. */
  private static final String CLOSERS = "\"'！”’“»«›」』）)]*_… \u00a0!\n\t";

  private static final char LAST_OF_ASCII = 0x7f;
  private static final String MARKS = "?？؟⁇⁈‽՞";
  private static final String ENDS = "!…！:：;；";

  private static final String QUOTES = "\"'”’“»«›」』*_";
  private static final String BREAKS = ",，、—–…";

  /** With which sentences that ask end where they may do without a mark. */
  private static final String PARTICLES = "か吗嗎呢까";

  private static final int PICTURES = 0x2600;
  private static final int VARIANT = 0xfe0f;
  private static final int JOINER = 0x200d;

  private QuestionMarks() {}

  public static boolean isMark(char c) {
    return c <= LAST_OF_ASCII ? c == '?' : MARKS.indexOf(c) >= 0;
  }

  /** Whether the last sentence of a text is a question. */
  public static boolean endsInQuestion(String text) {
    int last = lastVisible(text);
    return last >= 0
        && (PARTICLES.indexOf(text.charAt(last)) >= 0
            || KoreanEndings.ask(text, last)
            || endsWithMark(text));
  }

  /** Whether the last sentence of a text has a question mark, at its end or in its last words. */
  static boolean endsWithMark(String text) {
    int last = lastVisible(text);
    if (last < 0) {
      return false;
    }
    char c = text.charAt(last);
    return isMark(c) || c == '\u037e' || c == ';' && isGreek(text, last) || isArmenian(text, last);
  }

  /** Armenian sets the mark on the word that asks. */
  private static boolean isArmenian(String text, int last) {
    int mark = text.lastIndexOf('\u055e');
    return mark >= 0
        && text.lastIndexOf('\u0589', last - 1) < mark
        && text.lastIndexOf(':', last - 1) < mark;
  }

  /** Whether a mark that asks stands anywhere in a text. */
  static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c) || c == '\u037e' || c == ';' && isGreek(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text asks anywhere. */
  public static boolean asks(String text) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (text.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return endsInQuestion(text);
  }

  /** Whether a text ends as a sentence does, which a heading seldom does. */
  public static boolean endsSentence(String text) {
    String bare = text.substring(0, behindSigns(text));
    for (int i = bare.length() - 1; i >= 0 && i > bare.length() - 4; i--) {
      char c = bare.charAt(i);
      if (isMark(c) || Sentences.isStop(c) || ENDS.indexOf(c) >= 0) {
        return true;
      }
      if (!closes(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a text ends as what is said does and no heading: as a sentence, or cut short. */
  public static boolean endsSpeech(String text) {
    return endsSentence(text) || breaksOff(text);
  }

  /** At a dash, a comma or three dots, be it before a sound in brackets. */
  private static boolean breaksOff(String text) {
    int end = behindSigns(text);
    if (end > 0 && text.charAt(end - 1) == ']') {
      end = behindSigns(text.substring(0, Math.max(0, text.lastIndexOf('['))));
    }
    while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(0, end);
    return !bare.isEmpty() && BREAKS.indexOf(bare.charAt(end - 1)) >= 0
        || bare.endsWith("--")
        || bare.endsWith("..");
  }

  private static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0 || Sentences.isStop(c);
  }

  /** Index of the last character that closes nothing, or -1. */
  static int lastVisible(String text) {
    int i = behindSigns(text) - 1;
    while (i >= 0 && (closes(text.charAt(i)) || LabelScanner.isBlank(text.charAt(i)))) {
      i--;
    }
    return i;
  }

  /** Where the blanks and pictures begin that end a text: {@code Is it cold? 🥶}. */
  private static int behindSigns(String text) {
    int end = text.length();
    while (end > 0) {
      int c = text.codePointBefore(end);
      boolean picture =
          switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL -> c >= PICTURES;
            case Character.MODIFIER_SYMBOL -> c > Character.MAX_VALUE;
            default -> c == VARIANT || c == JOINER;
          };
      if (!picture && !LabelScanner.isBlank((char) c) && !Character.isWhitespace(c)) {
        break;
      }
      end -= Character.charCount(c);
    }
    return end;
  }

  /** Greek asks with a semicolon. */
  private static boolean isGreek(String text, int end) {
    for (int i = end - 1; i >= 0 && i > end - 12; i--) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
      }
    }
    return false;
  }
}
