package org.colloquy.internal.source.word;

import java.util.Locale;
import java.util.Map;

/**
 * Signs of fonts whose letters are pictures ({@code w:sym}): the most usual ones of Symbol and
 * Wingdings as the characters that Unicode has for them.
 */
final class Symbols {
  private static final int PRIVATE = 0xf000;

  /** Symbol's letters from 0x41 to 0x5A and from 0x61 to 0x7A. */
  private static final String UPPER = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private static final String LOWER = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xa2, "′"),
          Map.entry(0xa3, "≤"),
          Map.entry(0xa5, "∞"),
          Map.entry(0xab, "↔"),
          Map.entry(0xac, "←"),
          Map.entry(0xae, "→"),
          Map.entry(0xb0, "°"),
          Map.entry(0xb1, "±"),
          Map.entry(0xb2, "″"),
          Map.entry(0xb3, "≥"),
          Map.entry(0xb4, "×"),
          Map.entry(0xb7, "•"),
          Map.entry(0xb8, "÷"),
          Map.entry(0xb9, "≠"),
          Map.entry(0xbb, "≈"),
          Map.entry(0xbc, "…"),
          Map.entry(0xd6, "√"),
          Map.entry(0xd2, "®"),
          Map.entry(0xd3, "©"),
          Map.entry(0xd4, "™"));

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x28, "☎"),
          Map.entry(0x2a, "✉"),
          Map.entry(0x4a, "☺"),
          Map.entry(0x4b, "😐"),
          Map.entry(0x4c, "☹"),
          Map.entry(0x6c, "●"),
          Map.entry(0x6e, "■"),
          Map.entry(0x6f, "☐"),
          Map.entry(0xa7, "▪"),
          Map.entry(0xa8, "◻"),
          Map.entry(0xab, "★"),
          Map.entry(0xd8, "➢"),
          Map.entry(0xdf, "←"),
          Map.entry(0xe0, "→"),
          Map.entry(0xe8, "➔"),
          Map.entry(0xf0, "⇨"),
          Map.entry(0xfb, "✗"),
          Map.entry(0xfc, "✓"),
          Map.entry(0xfd, "☒"),
          Map.entry(0xfe, "☑"));

  private Symbols() {}

  /**
   * The character for a sign.
   *
   * @param code in hexadecimal digits
   * @return U+FFFD where there is none
   */
  static String of(String font, String code) {
    int point;
    try {
      point = Integer.parseInt(code, 16);
    } catch (NumberFormatException noNumber) {
      return "\ufffd";
    }
    if (point < 0x20 || point > 0xffff || Character.isSurrogate((char) point)) {
      return "\ufffd";
    }
    int sign = point >= PRIVATE && point < PRIVATE + 0x100 ? point - PRIVATE : point;
    String known =
        switch (font.toLowerCase(Locale.ROOT)) {
          case "symbol" -> symbol(sign);
          case "wingdings" -> WINGDINGS.get(sign);
          default -> point < PRIVATE || point > 0xf8ff ? Character.toString(point) : null;
        };
    return known == null ? "\ufffd" : known;
  }

  private static @org.jspecify.annotations.Nullable String symbol(int sign) {
    if (sign >= 'A' && sign <= 'Z') {
      return UPPER.substring(sign - 'A', sign - 'A' + 1);
    }
    if (sign >= 'a' && sign <= 'z') {
      return LOWER.substring(sign - 'a', sign - 'a' + 1);
    }
    return sign < 0x7f ? Character.toString(sign) : SYMBOL.get(sign);
  }
}
