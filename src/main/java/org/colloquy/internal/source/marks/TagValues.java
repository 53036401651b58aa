package org.colloquy.internal.source.marks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the keys of a site builder's tag are set to. */
final class TagValues {
  private TagValues() {}

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** What stands between braces, without marks of quotation about it. */
  private static String bare(String text, int from, int to) {
    String value = text.substring(from, to).strip();
    int last = value.length() - 1;
    boolean quoted = last > 0 && "\"'`".indexOf(value.charAt(0)) >= 0;
    return quoted && value.charAt(last) == value.charAt(0) ? value.substring(1, last) : value;
  }

  /**
   * Reads {@code key="value"}, {@code key={value}}, {@code key=value}, {@code "value"} and words;
   * what has no key stands under {@link TurnTag#PLACED}.
   */
  static Map<String, String> in(String text) {
    Map<String, String> values = new HashMap<>();
    StringBuilder placed = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      while (at < text.length() && isWord(text.charAt(at))) {
        at++;
      }
      String word = text.substring(begin, at);
      boolean key = !word.isEmpty() && at < text.length() && "=:".indexOf(text.charAt(at)) >= 0;
      at += key ? 1 : 0;
      char quote = at < text.length() ? text.charAt(at) : ' ';
      boolean quoted = quote == '"' || quote == '\'' || quote == '{' && key;
      int close = quoted ? text.indexOf(quote == '{' ? '}' : quote, at + 1) : -1;
      String value = word;
      if (close > 0 && (key || word.isEmpty())) {
        value = quote == '{' ? bare(text, at + 1, close) : text.substring(at + 1, close);
        at = close + 1;
      } else if (key) {
        begin = at;
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
        value = text.substring(begin, at);
      } else if (word.isEmpty()) {
        at++;
      }
      if (key) {
        values.putIfAbsent(word.toLowerCase(Locale.ROOT), value.strip());
      } else if (!value.isBlank()) {
        placed.append(placed.length() == 0 ? "" : " ").append(value.strip());
      }
    }
    if (placed.length() > 0) {
      values.put(TurnTag.PLACED, placed.toString());
    }
    return values;
  }
}
