package org.colloquy.internal.dialect.words;

/** Words by which a format's own names (of styles, of columns) say what somebody does. */
public final class FormatWords {
  private FormatWords() {}

  /** Whether a word says who asks or answers, or another role: "question", "Interviewer". */
  public static boolean tellRole(String word) {
    String key = Names.key(word);
    return key.length() > 1 && (Lexicon.isQuestionOrAnswer(key) || RoleWords.nameless(word));
  }
}
