package org.colloquy.internal.container;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as people write them, as URIs (RFC 3986). */
final class Uris {
  private static final String HEX = "0123456789ABCDEF";

  /** ASCII that stands in a URI only as an escape. */
  private static final String ESCAPED = "\"<>\\^`{|}";

  private Uris() {}

  /**
   * The address with escapes for what a URI can't hold, letters beyond ASCII kept; empty where it
   * is still none, as for {@code http://[}.
   */
  static Optional<URI> mended(String address) {
    try {
      return Optional.of(new URI(escaped(address)));
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
  }

  private static String escaped(String address) {
    StringBuilder out = new StringBuilder(address.length() + 8);
    int fragment = address.indexOf('#');
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean secondHash = c == '#' && i > fragment;
      boolean looseBracket = (c == '[' || c == ']') && !inHost(address, i);
      boolean loosePercent = c == '%' && !(hex(address, i + 1) && hex(address, i + 2));
      if (c <= ' ' || secondHash || looseBracket || loosePercent || ESCAPED.indexOf(c) >= 0) {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a place is in what stands between {@code //} and the next slash: {@code [::1]}. */
  private static boolean inHost(String address, int at) {
    int start = address.indexOf("//");
    if (start < 0 || at < start) {
      return false;
    }
    int end = start + 2;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return at < end;
  }

  private static boolean hex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }
}
