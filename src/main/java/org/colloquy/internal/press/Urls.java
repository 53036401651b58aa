package org.colloquy.internal.press;

import java.nio.charset.StandardCharsets;
import org.colloquy.model.Links;

/** Addresses as validators want them. */
public final class Urls {
  private static final String HEX = "0123456789ABCDEF";

  /** Characters that RFC 3986 lets stand anywhere in an address. */
  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

  private Urls() {}

  /**
   * An address with everything percent-encoded that RFC 3986 does not allow where it stands, so
   * that one copied from a browser's window is valid. What is encoded already stays as it is.
   */
  public static String escaped(String url) {
    int path = path(url);
    int fragment = url.indexOf('#');
    StringBuilder out = new StringBuilder(url.length() + 16);
    for (int i = 0; i < url.length(); ) {
      int end = i + Character.charCount(url.codePointAt(i));
      char c = url.charAt(i);
      boolean stays =
          switch (c) {
            case '%' -> i + 2 < url.length() && hex(url.charAt(i + 1)) && hex(url.charAt(i + 2));
            case '#' -> i == fragment;
            // only of an address of IPv6
            case '[', ']' -> i < path;
            default -> letterOrDigit(c) || ALLOWED.indexOf(c) >= 0;
          };
      if (stays) {
        out.append(c);
      } else {
        encode(url.substring(i, end), out);
      }
      i = end;
    }
    return out.toString();
  }

  /**
   * Whether a picture may be shown from there: beside the edition, or on the web. A path from the
   * root and the name of a machine lead elsewhere on each machine, whatever stands before them that
   * no browser sees.
   */
  public static boolean isPicture(String source) {
    int first = 0;
    while (first < source.length() && source.charAt(first) <= ' ') {
      first++;
    }
    if (first == source.length() || "/\\".indexOf(source.charAt(first)) >= 0) {
      return false;
    }
    return source.indexOf(':') < 0 || Links.external(source);
  }

  /** Where the path begins behind scheme and host. */
  private static int path(String url) {
    int host = url.indexOf("//");
    int path = host < 0 ? 0 : url.indexOf('/', host + 2);
    return path < 0 ? url.length() : path;
  }

  private static void encode(String character, StringBuilder out) {
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
  }

  private static boolean letterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean hex(char c) {
    return c < 0x7f && Character.digit(c, 16) >= 0;
  }
}
