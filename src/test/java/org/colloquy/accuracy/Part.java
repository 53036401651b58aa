package org.colloquy.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a transcript: what one label opens, or loose text that nobody says.
 *
 * @param speaker full name; null where the transcript does not tell, or for loose text
 * @param said whether somebody says it
 * @param label as it stands in the source, with its marks and the space behind it; may be empty
 * @param text as it stands in the source; what lies between {@link #AWAY} and {@link #BACK} is page
 *     furniture and no word of the turn
 */
record Part(@Nullable String speaker, boolean said, Act act, String label, String text) {
  static final char AWAY = '\uE000';
  static final char BACK = '\uE001';

  static Part loose(String text) {
    return new Part(null, false, Act.UNKNOWN, "", text);
  }

  Part withLabel(String other) {
    return new Part(speaker, said, act, other, text);
  }

  Part withText(String other) {
    return new Part(speaker, said, act, label, other);
  }

  /** What stands in the source. */
  String source() {
    StringBuilder out = new StringBuilder(label);
    text.chars().filter(c -> c != AWAY && c != BACK).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** The text without furniture. */
  String words() {
    StringBuilder out = new StringBuilder();
    boolean away = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == AWAY || c == BACK) {
        away = c == AWAY;
        out.append(' ');
      } else if (!away) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
