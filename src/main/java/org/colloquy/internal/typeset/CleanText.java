package org.colloquy.internal.typeset;

import java.text.Normalizer;

/** Text as it is set: characters composed as far as can be, a space for each that controls. */
final class CleanText {
  private CleanText() {}

  static void append(String text, StringBuilder out) {
    String clean = text;
    if (mayCombine(clean) && !Normalizer.isNormalized(clean, Normalizer.Form.NFC)) {
      clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
    }
    int from = 0;
    for (int i = 0; i < clean.length(); i++) {
      if (isControl(clean.charAt(i))) {
        out.append(clean, from, i).append(' ');
        from = i + 1;
      }
    }
    out.append(clean, from, clean.length());
  }

  /** No text below U+0300 changes under NFC; and the tables for it take time to load. */
  private static boolean mayCombine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0300' && (c < '\u2010' || c > '\u2026')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
