package org.colloquy.internal.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages by their names, as in {@code language: English} or {@code language: français}. */
public final class LanguageNames {
  /** No tag of a language alone is as long. */
  private static final int SHORTEST = 4;

  private LanguageNames() {}

  /** The tag of a language that is named in English or by its speakers, or null. */
  public static @Nullable String tag(String name) {
    if (name.length() < SHORTEST || name.indexOf('-') >= 0) {
      return null;
    }
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      if (code.length() == 2
          && (language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
              || language.getDisplayLanguage(language).equalsIgnoreCase(name))) {
        return language.toLanguageTag();
      }
    }
    return null;
  }
}
