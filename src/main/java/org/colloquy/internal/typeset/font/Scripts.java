package org.colloquy.internal.typeset.font;

import java.util.Locale;
import java.util.Map;

/** OpenType's names for scripts and languages. */
final class Scripts {
  /** Only languages that fonts in use treat in their own way. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("az", "AZE "),
          Map.entry("bg", "BGR "),
          Map.entry("ca", "CAT "),
          Map.entry("crh", "CRT "),
          Map.entry("de", "DEU "),
          Map.entry("fa", "FAR "),
          Map.entry("kk", "KAZ "),
          Map.entry("ks", "KSH "),
          Map.entry("ku", "KUR "),
          Map.entry("la", "LAT "),
          Map.entry("lt", "LTH "),
          Map.entry("mk", "MKD "),
          Map.entry("mo", "MOL "),
          Map.entry("nl", "NLD "),
          Map.entry("pl", "PLK "),
          Map.entry("ro", "ROM "),
          Map.entry("sd", "SND "),
          Map.entry("sr", "SRB "),
          Map.entry("tr", "TRK "),
          Map.entry("ur", "URD "));

  private Scripts() {}

  /** The tag of a BCP 47 language, or an empty string. */
  static String language(String bcp47) {
    int end = bcp47.indexOf('-');
    String primary = (end < 0 ? bcp47 : bcp47.substring(0, end)).toLowerCase(Locale.ROOT);
    return LANGUAGES.getOrDefault(primary, "");
  }

  /** The tag of the script in which a word is written: that of its first letter, else Latin. */
  static String script(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < 0x250 && Character.isLetter(c)) {
        return "latn";
      }
      if (c >= 0x250 && Character.isLetter(c)) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        if (script != Character.UnicodeScript.COMMON) {
          return tag(script);
        }
      }
    }
    return "latn";
  }

  /** Whether a text is of marks only, so that its font tells the script. */
  static boolean isMarks(String text) {
    return !text.isEmpty()
        && text.charAt(0) >= 0x2010
        && !Character.isLetter(text.codePointAt(0))
        && text.codePoints().noneMatch(Character::isLetter);
  }

  private static String tag(Character.UnicodeScript script) {
    return switch (script) {
      case LATIN, COMMON, INHERITED -> "latn";
      case GREEK -> "grek";
      case CYRILLIC -> "cyrl";
      case HAN -> "hani";
      case HIRAGANA, KATAKANA -> "kana";
      case HANGUL -> "hang";
      case HEBREW -> "hebr";
      case ARABIC -> "arab";
      case ARMENIAN -> "armn";
      case GEORGIAN -> "geor";
      case SYRIAC -> "syrc";
      case NKO -> "nko ";
      case THAANA -> "thaa";
      default -> "DFLT";
    };
  }
}
