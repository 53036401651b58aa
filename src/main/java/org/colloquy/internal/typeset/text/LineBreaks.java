package org.colloquy.internal.typeset.text;

import java.util.BitSet;

/**
 * Where a text may and must be broken into lines: the rules of UAX #14 (Unicode 18) without
 * tailoring. Words of scripts that need a dictionary (Thai, Lao, Khmer, Burmese) are not found.
 */
public final class LineBreaks {
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
