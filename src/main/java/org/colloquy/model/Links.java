package org.colloquy.model;

import java.util.Locale;
import java.util.Set;

/** Where links may lead. */
public final class Links {
  private Links() {}

  /** Whether an absolute address has a scheme that a link may have: http, https or mailto. */
  public static boolean external(String href) {
    int colon = href.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String scheme = href.substring(0, colon).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto"))
        && href.chars().noneMatch(c -> c <= ' ');
  }

  static boolean allowed(String href, Set<String> blocks) {
    return href.startsWith("#") ? blocks.contains(href.substring(1)) : external(href);
  }
}
