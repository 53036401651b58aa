package org.colloquy.internal.source.timed;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The character references of captions: those of HTML by their names (WebVTT, section 6.4), and
 * numbers.
 */
final class Entities {
  private static final int LONGEST = 34;
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00a0", "lrm", "\u200e", "rlm", "\u200f",
          "quot", "\"", "apos", "'");

  private Entities() {}

  /** Where the reference ends that begins at an offset; the offset behind the sign if none does. */
  static int end(String text, int at, int to) {
    int close = text.indexOf(';', at);
    boolean found = close > at + 1 && close < to && close - at <= LONGEST;
    return found && find(text.substring(at + 1, close)) != null ? close + 1 : at + 1;
  }

  /** What the reference [at, end) stands for. */
  static String value(String text, int at, int end) {
    String value = find(text.substring(at + 1, end - 1));
    return value == null ? text.substring(at, end) : value;
  }

  static String decoded(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? end(text, at, text.length()) : at + 1;
      out.append(end > at + 1 ? value(text, at, end) : text.substring(at, end));
      at = end;
    }
    return out.toString();
  }

  private static @Nullable String find(String name) {
    String named = NAMED.get(name);
    if (named == null && org.jsoup.nodes.Entities.isNamedEntity(name)) {
      return org.jsoup.nodes.Entities.getByName(name);
    }
    if (named != null || name.length() < 2 || name.charAt(0) != '#') {
      return named;
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    try {
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) && code > ' ' ? Character.toString(code) : null;
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
