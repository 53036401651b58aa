package org.colloquy.reader;

import java.util.Locale;

/**
 * What the beginning of a file says of the XML in it.
 *
 * @param root the local name of the first element, in lower case; empty if none begins
 * @param declared whether the file says that it is XML
 */
record XmlHead(String root, boolean declared) {
  private static final String DECLARATION = "<?xml";

  static XmlHead of(Source source) {
    String head = source.beginning().text().stripLeading();
    String root = head.startsWith("<") ? root(head) : "";
    return new XmlHead(root, head.startsWith(DECLARATION));
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
}
