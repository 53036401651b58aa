package org.colloquy.internal.typeset.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a text may and must be broken into lines: the rules of UAX #14 (Unicode 18) without
 * tailoring, and between the words of Thai that the JDK's dictionary finds. Words of other scripts
 * that need one (Lao, Khmer, Burmese) are not found.
 */
public final class LineBreaks {
  private static final Locale THAI = Locale.forLanguageTag("th");

  private final BitSet allowed;
  private final BitSet required = new BitSet();

  private LineBreaks(String text) {
    allowed = new BitSet(text.length());
    Units units = new Units(text);
    BreakRules rules = new BreakRules(units);
    for (int i = 1; i < units.count(); i++) {
      Verdict verdict = rules.between(i - 1, i);
      if (verdict != Verdict.NO) {
        allowed.set(units.start(i));
      }
      if (verdict == Verdict.MUST) {
        required.set(units.start(i));
      }
    }
    int thai = thai(text, 0);
    while (thai < text.length()) {
      int end = thai;
      while (end < text.length() && isThai(text.charAt(end))) {
        end++;
      }
      words(text.substring(thai, end), thai);
      thai = thai(text, end);
    }
  }

  private static boolean isThai(char c) {
    return c >= 0xe00 && c <= 0xe7f;
  }

  private static int thai(String text, int from) {
    int at = from;
    while (at < text.length() && !isThai(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void words(String thai, int start) {
    BreakIterator words = BreakIterator.getLineInstance(THAI);
    words.setText(thai);
    for (int at = words.next(); at < thai.length() && at > 0; at = words.next()) {
      allowed.set(start + at);
    }
  }

  /** The breaks of a text, in linear time. */
  public static LineBreaks of(String text) {
    return new LineBreaks(text);
  }

  /** Whether a line may end before this UTF-16 offset; false at both ends of the text. */
  public boolean allowed(int offset) {
    return allowed.get(offset);
  }

  /** Whether a line must end before this offset. */
  public boolean required(int offset) {
    return required.get(offset);
  }
}
