package org.colloquy.internal.typeset;

import java.util.Locale;

/** Scripts whose letters join or change places in ways that are not known here. */
final class ComplexScripts {
  private ComplexScripts() {}

  /** Whether a text has letters of such a script. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isComplex(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The script of the first such letter, such as {@code Devanagari}. */
  static String name(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isComplex(text.charAt(i))) {
        String name = Character.UnicodeScript.of(text.charAt(i)).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
      }
    }
    return "";
  }

  /** India and Ceylon; Tibet and Burma; Cambodia, Mongolia; Java and others. */
  private static boolean isComplex(char c) {
    return c >= 0x900 && isInRange(c);
  }

  private static boolean isInRange(char c) {
    return c < 0xe00
        || c >= 0xf00 && c < 0x10a0
        || c >= 0x1780 && c < 0x18b0
        || c >= 0x1900 && c < 0x1ab0
        || c >= 0x1b00 && c < 0x1c50
        || c >= 0xa880 && c < 0xaa60
        || c >= 0xabc0 && c < 0xac00;
  }
}
