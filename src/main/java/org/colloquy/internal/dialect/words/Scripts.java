package org.colloquy.internal.dialect.words;

import java.lang.Character.UnicodeScript;

/** What scripts do without. */
public final class Scripts {
  private Scripts() {}

  /** Whether a sign belongs to a script that sets no blanks between words, as Chinese does. */
  public static boolean isSpaceless(int c) {
    return Character.isIdeographic(c)
        || switch (UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  /** Whether names begin with a sign that is a surname and need no blank: Chinese, Korean. */
  public static boolean isSurname(int c) {
    return Character.isIdeographic(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }

  /** Whether a text is written as Thai and Lao are, where no stop ends a sentence. */
  public static boolean hasNoStops(String text) {
    int last = QuestionMarks.lastVisible(text);
    UnicodeScript script = last < 0 ? UnicodeScript.COMMON : UnicodeScript.of(text.charAt(last));
    return script == UnicodeScript.THAI || script == UnicodeScript.LAO;
  }
}
