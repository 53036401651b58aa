package org.colloquy.internal.dialect.words;

import java.lang.Character.UnicodeScript;

/** What scripts do without. */
public final class Scripts {
  private Scripts() {}

  /** Whether a text is written as Thai and Lao are, where no stop ends a sentence. */
  public static boolean hasNoStops(String text) {
    int last = QuestionMarks.lastVisible(text);
    UnicodeScript script = last < 0 ? UnicodeScript.COMMON : UnicodeScript.of(text.charAt(last));
    return script == UnicodeScript.THAI || script == UnicodeScript.LAO;
  }
}
