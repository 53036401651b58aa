package org.colloquy.internal.dialect.words;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case without accents. */
final class Folding {
  private static final char LAST_OF_ASCII = 0x7f;

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
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; ) {
      int begin = i;
      while (i < length && stays(text.charAt(i))) {
        i++;
      }
      out.append(text, begin, i);
      begin = i;
      while (i < length && !stays(text.charAt(i))) {
        i++;
      }
      if (i > begin) {
        withoutAccents(text.substring(begin, i), out);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a character has no accent, and nothing that stands by it makes another one of it. */
  private static boolean stays(char c) {
    return c <= LAST_OF_ASCII
        || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH
        || c >= '‘' && c <= '‟'
        || c == '–'
        || c == '—'
        || c == '。';
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
