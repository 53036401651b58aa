package org.colloquy.writer;

import java.nio.charset.StandardCharsets;

/** Addresses as validators want them. */
final class Urls {
  private static final String HEX = "0123456789ABCDEF";

  /** Characters that RFC 3986 lets stand in an address, without the percent sign. */
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=";

  private Urls() {}

  /**
   * An address with everything percent-encoded that RFC 3986 does not allow, so that an address
   * copied from a browser's window is valid. What is encoded already stays as it is.
   */
  static String escaped(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (!allowed(url, i)) {
        return escaped(url, i);
      }
    }
    return url;
  }

  private static String escaped(String url, int from) {
    StringBuilder out = new StringBuilder(url.length() + 16).append(url, 0, from);
    for (int i = from; i < url.length(); i++) {
      if (allowed(url, i)) {
        out.append(url.charAt(i));
        continue;
      }
      int end = i + Character.charCount(url.codePointAt(i));
      for (byte b : url.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
        out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
      i = end - 1;
    }
    return out.toString();
  }

  private static boolean allowed(String url, int i) {
    char c = url.charAt(i);
    if (c == '%') {
      return i + 2 < url.length() && hex(url.charAt(i + 1)) && hex(url.charAt(i + 2));
    }
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || ALLOWED.indexOf(c) >= 0;
  }

  private static boolean hex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x7f;
  }
}
