package org.colloquy.model;

/**
 * The characters that a text of the model may hold: those of XML 1.0 (section 2.2) without C1
 * controls, lone surrogates and noncharacters; no carriage return.
 */
public final class Characters {
  private Characters() {}

  /** Whether a code point may stand in a text. */
  public static boolean allowed(int codePoint) {
    if (codePoint < 0x20) {
      return codePoint == '\n' || codePoint == '\t';
    }
    if (codePoint < 0x7f) {
      return true;
    }
    return codePoint > 0x9f
        && (codePoint < 0xd800 || codePoint > 0xdfff)
        && (codePoint < 0xfdd0 || codePoint > 0xfdef)
        && (codePoint & 0xfffe) != 0xfffe;
  }

  /** Offset of the first character that may not stand in a text, or -1. */
  public static int firstIllegal(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0x7f) {
        continue;
      }
      int codePoint = Character.codePointAt(text, i);
      if (!allowed(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint) - 1;
    }
    return -1;
  }

  /** The text with U+FFFD for each UTF-16 code unit that may not stand in it; offsets are kept. */
  public static String cleaned(String text) {
    int first = firstIllegal(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < out.length(); i++) {
      int codePoint = out.codePointAt(i);
      int count = Character.charCount(codePoint);
      if (!allowed(codePoint)) {
        for (int k = 0; k < count; k++) {
          out.setCharAt(i + k, '\ufffd');
        }
      }
      i += count - 1;
    }
    return out.toString();
  }
}
