package org.colloquy.internal.source;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Language tags (BCP 47) as formats carry them. */
public final class Language {
  private Language() {}

  /** BCP 47 (section 2.2.1) writes a language in two letters where ISO 639 has them. */
  private static final class Shorter {
    private static final Map<String, String> CODES = codes();

    private Shorter() {}

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        if (code.length() == 2) {
          codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
      }
      // those of libraries (ISO 639-2/B), where they are others
      String libraries =
          "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el ice is"
              + " mac mk mao mi may ms per fa rum ro slo sk tib bo wel cy";
      String[] words = libraries.split(" ");
      for (int i = 0; i < words.length; i += 2) {
        codes.put(words[i], words[i + 1]);
      }
      return Map.copyOf(codes);
    }
  }

  public static boolean isTag(String text) {
    return tag(text) != null;
  }

  /** The tag in its usual form, or null if a text is none. */
  public static @Nullable String tag(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      Locale written = new Locale.Builder().setLanguageTag(text.strip().replace('_', '-')).build();
      String shorter = Shorter.CODES.get(written.getLanguage());
      Locale locale =
          shorter == null
              ? written
              : new Locale.Builder().setLocale(written).setLanguage(shorter).build();
      int length = locale.getLanguage().length();
      return length < 2 || length > 3 ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException noTag) {
      return null;
    }
  }
}
