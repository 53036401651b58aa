package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a page declares. It counts only where the bytes are no UTF-8, since pages that
 * were saved again keep an old declaration.
 */
final class HtmlEncoding {
  private static final int HEAD = 4096;

  private HtmlEncoding() {}

  /** The options, with the declared encoding where nobody asked for another and it is needed. */
  static ReadOptions of(Source source, ReadOptions options) {
    if (options.encoding().isPresent()) {
      return options;
    }
    Charset declared = declared(new String(source.head(HEAD), StandardCharsets.ISO_8859_1));
    boolean needed =
        declared != null
            && !declared.equals(StandardCharsets.UTF_8)
            && !Decoding.isUtf8(source.bytes(options.limits().inputBytes()));
    return needed ? options.toBuilder().encoding(declared).build() : options;
  }

  private static @Nullable Charset declared(String head) {
    int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int from = at + "charset=".length();
    while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length() && "\"' >/;".indexOf(head.charAt(to)) < 0) {
      to++;
    }
    try {
      String name = head.substring(from, to);
      return name.equalsIgnoreCase("iso-8859-1")
          ? Charset.forName("windows-1252")
          : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
