package org.colloquy.internal.typeset.font;

/**
 * Takes the blank half of a wide punctuation mark away where another one follows (Requirements for
 * Chinese Text Layout, 3.1.6; JIS X 4051, 4.7).
 */
final class WidePunctuation {
  /** Their right half is blank. */
  private static final String CLOSING =
      "\u3001\u3002\uff0c\uff0e\uff09\u300d\u300f\u3011\u3015"
          + "\u3009\u300b\u3017\u3019\u301b\uff3d\uff5d\u2019\u201d";

  /** Their left half is blank. */
  private static final String OPENING =
      "\uff08\u300c\u300e\u3010\u3014\u3008\u300a\u3016\u3018\u301a\uff3b\uff5b\u2018\u201c";

  private static final float FULL = 1000;

  private WidePunctuation() {}

  /** Narrows marks before marks; there must be one glyph for each. */
  static void tighten(String text, GlyphBuffer buffer) {
    for (int i = 0; i + 1 < buffer.count(); i++) {
      if (buffer.advance(i) == FULL
          && buffer.advance(i + 1) == FULL
          && meet(text.charAt(buffer.start(i)), text.charAt(buffer.start(i + 1)))) {
        buffer.widen(i, -FULL / 2);
      }
    }
  }

  private static boolean meet(char left, char right) {
    boolean closes = CLOSING.indexOf(left) >= 0;
    boolean opens = OPENING.indexOf(right) >= 0;
    return closes && (opens || CLOSING.indexOf(right) >= 0) || opens && OPENING.indexOf(left) >= 0;
  }
}
