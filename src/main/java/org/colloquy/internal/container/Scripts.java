package org.colloquy.internal.container;

import java.util.Locale;
import java.util.Set;

/** What a language's script asks of a word processor, which has a font and a language for each. */
public final class Scripts {
  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue", "lzh", "cmn");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr", "arc");

  /** The first character of the first block written from right to left. */
  private static final char FIRST_RTL = '\u0590';

  private Scripts() {}

  /** Whether a BCP 47 tag is of Chinese, Japanese or Korean. */
  public static boolean eastAsian(String language) {
    return EAST_ASIAN.contains(primary(language));
  }

  /** Whether a BCP 47 tag is of a language, or names a script, written from right to left. */
  public static boolean rightToLeft(String language) {
    String lower = language.toLowerCase(Locale.ROOT);
    if (lower.contains("-latn") || lower.contains("-cyrl")) {
      return false;
    }
    return RIGHT_TO_LEFT.contains(primary(language))
        || lower.contains("-arab")
        || lower.contains("-hebr");
  }

  /** Whether the first letter with a direction is written from right to left. */
  public static boolean beginsRightToLeft(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      byte direction = Character.getDirectionality(c);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether a text may hold what is written from right to left; cheap, and never falsely no. */
  static boolean mayTurn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_RTL && turns(c)) {
        return true;
      }
    }
    return false;
  }

  /** Letters from Hebrew to Arabic, their presentation forms, surrogates, controls of direction. */
  private static boolean turns(char c) {
    return c < '\u0900'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c >= '\ud800' && c < '\ue000'
        || c >= '\ufb1d' && c <= '\ufefc';
  }

  /** Whether a text is of more than ASCII, and so may hold marks that two scripts share. */
  static boolean beyondAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  /** Writes {@code w:lang} for a stretch of text in a language. */
  static void language(XmlWriter xml, String language) {
    xml.start("w:lang").attribute("w:val", language);
    if (eastAsian(language)) {
      xml.attribute("w:eastAsia", language);
    }
    if (rightToLeft(language)) {
      xml.attribute("w:bidi", language);
    }
    xml.empty();
  }

  private static String primary(String language) {
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
