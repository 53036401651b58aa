package org.colloquy.internal.press;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a language tag (BCP 47) means for markup. Not safe for use by several threads. */
public final class Languages {
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages whose usual script (CLDR, likely subtags) runs from right to left. */
  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "mzn", "nqo", "ps", "sd", "syr",
          "ug", "ur", "yi");

  private final Map<String, Boolean> known = new HashMap<>();

  /** Whether a tag can stand in a document: well-formed, and saying more than "undetermined". */
  public boolean usable(String tag) {
    return known.computeIfAbsent(tag, Languages::wellFormed);
  }

  private static boolean wellFormed(String tag) {
    if (tag.isEmpty() || tag.equalsIgnoreCase("und")) {
      return false;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException notATag) {
      return false;
    }
  }

  public static boolean rightToLeft(String tag) {
    String[] parts = tag.split("-", -1);
    for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
      if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
        String script = parts[i].toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT_SCRIPTS.contains(
            Character.toUpperCase(script.charAt(0)) + script.substring(1));
      }
    }
    return RIGHT_TO_LEFT_LANGUAGES.contains(parts[0].toLowerCase(Locale.ROOT));
  }
}
