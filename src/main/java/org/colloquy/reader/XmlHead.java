package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a file says of the XML in it.
 *
 * @param root the local name of the first element, in lower case; empty if none begins
 * @param declared whether the file says that it is XML
 * @param encoding the one that it says to have; null where none is named that this Java knows
 */
record XmlHead(String root, boolean declared, @Nullable Charset encoding) {
  private static final String DECLARATION = "<?xml";
  private static final int LENGTH = 200;

  static XmlHead of(Source source) {
    String head = source.beginning().text().stripLeading();
    String root = head.startsWith("<") ? root(head) : "";
    return new XmlHead(root, head.startsWith(DECLARATION), encoding(source));
  }

  private static String root(String head) {
    int at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.length()) {
      char next = head.charAt(at + 1);
      if (Character.isLetter(next)) {
        int end = at + 1;
        while (end < head.length() && isName(head.charAt(end))) {
          end++;
        }
        String name = head.substring(at + 1, end);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      }
      boolean comment = head.startsWith("<!--", at);
      int close = comment ? head.indexOf("-->", at) : at;
      at = close < 0 ? -1 : head.indexOf('<', close + 1);
    }
    return "";
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || ":.-_".indexOf(c) >= 0;
  }

  private static @Nullable Charset encoding(Source source) {
    String head = new String(source.head(LENGTH), StandardCharsets.ISO_8859_1);
    int at = head.startsWith(DECLARATION) ? head.indexOf("encoding=") : -1;
    int open = at < 0 ? -1 : at + "encoding=".length();
    int close = open < 0 || open >= head.length() ? -1 : head.indexOf(head.charAt(open), open + 1);
    try {
      return close < 0 ? null : Charset.forName(head.substring(open + 1, close).strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException notOfThisJava) {
      return null;
    }
  }
}
