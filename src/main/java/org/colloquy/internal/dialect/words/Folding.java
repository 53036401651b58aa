package org.colloquy.internal.dialect.words;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case without accents. */
final class Folding {
  private static final char LAST_OF_ASCII = 0x7f;

  private static final char FIRST_LATIN = 'À';

  /** The letters from there on without their accents. */
  private static final String LATIN =
      "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fff';

  /** Marks of kana that make another letter. */
  private static final char VOICED = '\u3099';

  private static final char HALF_VOICED = '\u309a';

  private Folding() {}

  static String of(String text) {
    int length = text.length();
    int plain = 0;
    while (plain < length && text.charAt(plain) <= LAST_OF_ASCII) {
      plain++;
    }
    if (plain == length) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(length).append(text, 0, plain);
    int other = plain;
    for (int i = plain; i <= length; i++) {
      char c = i < length ? bare(text.charAt(i)) : ' ';
      if (c != 0) {
        if (i > other) {
          withoutAccents(text.substring(other, i), out);
        }
        other = i + 1;
        if (i < length) {
          out.append(c);
        }
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** A character that nothing beside it changes, without its accent; 0 for any other. */
  private static char bare(char c) {
    boolean stays =
        c <= LAST_OF_ASCII
            || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH
            || c >= '‘' && c <= '‟'
            || c == '–'
            || c == '—'
            || c >= '、' && c <= '〠';
    if (stays) {
      return c;
    }
    boolean latin = c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length();
    boolean wide = c >= '！' && c <= '～';
    return latin ? LATIN.charAt(c - FIRST_LATIN) : wide ? (char) (c - '！' + '!') : 0;
  }

  private static void withoutAccents(String text, StringBuilder to) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!mark || c == VOICED || c == HALF_VOICED) {
        out.append(c);
      }
    }
    to.append(Normalizer.normalize(out, Normalizer.Form.NFC));
  }
}
