package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a page or XML declares. It counts only where nobody asked for another and the
 * bytes are no UTF-8, which others hardly are by chance, and what is saved again keeps an old
 * declaration; one that could not be read if it were right is wrong.
 */
final class DeclaredEncoding {
  private static final int HEAD = 4096;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private DeclaredEncoding() {}

  /** The options, with the encoding that a page declares. */
  static ReadOptions ofPage(Source source, ReadOptions options) {
    Charset named = behind("charset=", head(source));
    boolean latin = StandardCharsets.ISO_8859_1.equals(named);
    return with(latin ? WESTERN : named, source, options);
  }

  /** The options, with the encoding that XML declares. */
  static ReadOptions ofXml(Source source, ReadOptions options) {
    String head = head(source);
    String declaration = head.startsWith("<?xml") ? head.substring(0, head.indexOf('>') + 1) : "";
    return with(behind("encoding=", declaration), source, options);
  }

  private static String head(Source source) {
    return new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
  }

  private static ReadOptions with(@Nullable Charset declared, Source source, ReadOptions options) {
    return declared == null
            || options.encoding().isPresent()
            || declared.equals(StandardCharsets.UTF_8)
            || declared.name().startsWith("UTF-16")
            || Decoding.isUtf8(source.bytes(options.limits().inputBytes()))
        ? options
        : options.toBuilder().encoding(declared).build();
  }

  private static @Nullable Charset behind(String key, String head) {
    int at = head.toLowerCase(Locale.ROOT).indexOf(key);
    if (at < 0) {
      return null;
    }
    int from = at + key.length();
    while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length() && "\"' >/;?".indexOf(head.charAt(to)) < 0) {
      to++;
    }
    try {
      return Charset.forName(head.substring(from, to));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
