package org.colloquy.internal.dialect.line;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that LaTeX writes as commands: {@code \"o}, {@code \v{s}}, {@code \l{}}. */
final class TexLetters {
  private static final String ACCENTS = "`'^\"~=.cvuHkrdb";

  /** The combining signs of the accents, in their order. */
  private static final String COMBINING =
      "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0327\u030c\u0306\u030b\u0328\u030a\u0323\u0331";

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("l", "\u0142"),
          Map.entry("L", "\u0141"),
          Map.entry("o", "\u00f8"),
          Map.entry("O", "\u00d8"),
          Map.entry("ae", "\u00e6"),
          Map.entry("AE", "\u00c6"),
          Map.entry("oe", "\u0153"),
          Map.entry("OE", "\u0152"),
          Map.entry("aa", "\u00e5"),
          Map.entry("AA", "\u00c5"),
          Map.entry("ss", "\u00df"),
          Map.entry("i", "\u0131"));

  private static final int LONGEST = 2;

  private TexLetters() {}

  /**
   * @param end behind the command
   */
  record Letter(String text, int end) {}

  /** The letter that a command at an offset stands for, or null. */
  static @Nullable Letter at(String text, int at) {
    boolean command =
        text.charAt(at) == '\\'
            && at + 2 < text.length()
            && (at == 0 || text.charAt(at - 1) != '\\');
    Letter accented = command ? accented(text, at) : null;
    return accented == null && command ? named(text, at) : accented;
  }

  private static @Nullable Letter accented(String text, int at) {
    int accent = ACCENTS.indexOf(text.charAt(at + 1));
    boolean braced = text.charAt(at + 2) == '{';
    if (accent < 0 || !braced && Character.isLetter(text.charAt(at + 1))) {
      return null;
    }
    int base = braced ? at + 3 : at + 2;
    base += text.startsWith("\\i", base) || text.startsWith("\\j", base) ? 1 : 0;
    int end = base + 1;
    boolean closes = !braced || text.startsWith("}", end);
    if (end > text.length() || !closes || !Character.isLetter(text.charAt(base))) {
      return null;
    }
    String letter = text.charAt(base) + COMBINING.substring(accent, accent + 1);
    return new Letter(Normalizer.normalize(letter, Normalizer.Form.NFC), braced ? end + 1 : end);
  }

  private static @Nullable Letter named(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end <= at + 1 + LONGEST && isPlain(text.charAt(end))) {
      end++;
    }
    String letter = NAMED.get(text.substring(at + 1, end));
    int behind = text.startsWith("{}", end) ? end + 2 : text.startsWith(" ", end) ? end + 1 : end;
    return letter == null ? null : new Letter(letter, behind);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
