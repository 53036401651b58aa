package org.colloquy.internal.source.word;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many letters are marked as being in which language. */
final class LanguageTally {
  private final Map<String, Integer> letters = new TreeMap<>();

  void add(@Nullable String tag, String text) {
    if (tag != null) {
      letters.merge(tag, (int) text.chars().filter(Character::isLetter).count(), Integer::sum);
    }
  }

  /** The language of most letters, or null where none is marked. */
  @Nullable String most() {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** What a stretch of text is marked as: there is a mark for each of three families of scripts. */
  static @Nullable String of(RunProperties run, String text) {
    String tag =
        switch (family(text)) {
          case 1 -> run.eastAsian();
          case 2 -> run.bidi();
          default -> run.language();
        };
    return tag == null ? null : tag(tag);
  }

  /** A text that is a BCP 47 tag by its form; null if it is none, or a private one. */
  static @Nullable String tag(String text) {
    String[] parts = text.strip().split("[-_]", -1);
    boolean good = parts[0].length() > 1 && parts[0].chars().allMatch(Character::isLetter);
    for (String part : parts) {
      good &= !part.isEmpty() && part.length() < 9;
      good &= part.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }
    return good ? String.join("-", parts) : null;
  }

  /** The family of the first letter: 0 most scripts, 1 East Asian ones, 2 from right to left. */
  private static int family(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        byte direction = Character.getDirectionality(c);
        boolean left =
            direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        boolean eastAsian = c >= 0x2e80 && c <= 0xd7a3 || c >= 0xf900 && c <= 0xfaff;
        return left ? 2 : eastAsian ? 1 : 0;
      }
    }
    return 0;
  }

  /** The language of a tag without region and script. */
  static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
