package org.colloquy.internal.dialect.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who asks as a title says it behind a name that looks like a label: {@code ANA RUIZ: An Interview
 * Conducted by Tom Vidal, The Weir, 3 May}.
 */
final class TitleCredit {
  /** {@code An oral history} is said in so many characters. */
  private static final int BRIEF = 16;

  private static final List<String> WORDS = words(Cover.kinds());

  private TitleCredit() {}

  /** The field that a text behind a colon is, or null. */
  static Cover.@Nullable Field of(String value, Span span) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (String words : WORDS) {
      int at = lower.indexOf(" " + words + " ");
      if (at > 0 && at < BRIEF && lower.length() == value.length()) {
        String rest = value.substring(at + words.length() + 2);
        int comma = rest.indexOf(',');
        return comma < 0 ? null : Cover.field(words, rest.substring(0, comma), span);
      }
    }
    return null;
  }

  private static List<String> words(Map<String, String> kinds) {
    return kinds.keySet().stream()
        .filter(k -> Cover.ASKS.equals(kinds.get(k)) && k.endsWith(" by"))
        .sorted()
        .toList();
  }
}
