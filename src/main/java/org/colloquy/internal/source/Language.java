package org.colloquy.internal.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags (BCP 47) as formats carry them. */
public final class Language {
  private Language() {}

  public static boolean isTag(String text) {
    return tag(text) != null;
  }

  /** The tag in its usual form, or null if a text is none. */
  public static @Nullable String tag(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.strip().replace('_', '-')).build();
      int length = locale.getLanguage().length();
      return length < 2 || length > 3 ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException noTag) {
      return null;
    }
  }
}
