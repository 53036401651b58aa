package org.colloquy.internal.source.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a document declares itself (XML 1.0, section 4.2.1), as texts. None is fetched,
 * and none is expanded that stands for more than a few pages, however it is made up.
 */
final class InternalEntities {
  private static final int LONGEST = 20_000;
  private static final int STEPS = 2_000;
  private static final int DEEPEST = 20;

  private final Map<String, String> declared = new HashMap<>();
  private int steps;

  /**
   * @param text a document
   */
  InternalEntities(String text) {
    int type = text.indexOf("<!DOCTYPE");
    int open = type < 0 ? -1 : text.indexOf('[', type);
    int close = type < 0 ? -1 : text.indexOf('>', type);
    if (open >= 0 && open < close) {
      read(text, open + 1);
    }
  }

  private void read(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ']') {
      if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<!ENTITY", at)) {
        at = declaration(text, at + "<!ENTITY".length());
      } else {
        char c = text.charAt(at);
        at = c == '"' || c == '\'' ? behind(text, String.valueOf(c), at + 1) : at + 1;
      }
    }
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** Reads one declaration; returns where it ends. */
  private int declaration(String text, int from) {
    int name = blanks(text, from);
    int end = name;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int open = blanks(text, end);
    char quote = open < text.length() ? text.charAt(open) : ' ';
    if (quote != '"' && quote != '\'') {
      return open;
    }
    int close = text.indexOf(quote, open + 1);
    if (close >= 0) {
      declared.putIfAbsent(text.substring(name, end), text.substring(open + 1, close));
    }
    return close < 0 ? text.length() : close + 1;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What an entity stands for that is no text here. */
  String whyUnread(String name) {
    return declared.containsKey(name)
        ? "too much, or for more than text, and stays as it is written"
        : "something declared elsewhere";
  }

  /** What an entity stands for; null where that is too much, or no text alone. */
  @Nullable String text(String name) {
    steps = 0;
    StringBuilder out = new StringBuilder();
    return expand(name, out, 0) ? out.toString() : null;
  }

  private boolean expand(String name, StringBuilder out, int depth) {
    String value = declared.get(name);
    boolean text = value != null && value.indexOf('<') < 0;
    if (value == null || !text || depth > DEEPEST || ++steps > STEPS) {
      return false;
    }
    int at = 0;
    while (at < value.length()) {
      int sign = value.indexOf('&', at);
      int close = sign < 0 ? -1 : value.indexOf(';', sign);
      out.append(value, at, close < 0 ? value.length() : sign);
      if (out.length() > LONGEST) {
        return false;
      }
      if (close < 0) {
        break;
      }
      if (!reference(value.substring(sign + 1, close), out, depth)) {
        return false;
      }
      at = close + 1;
    }
    return true;
  }

  private boolean reference(String name, StringBuilder out, int depth) {
    String sign = org.jsoup.parser.Parser.unescapeEntities("&" + name + ";", true);
    boolean known = !declared.containsKey(name) && !sign.startsWith("&" + name);
    if (known) {
      out.append(sign);
    }
    return known || expand(name, out, depth + 1);
  }
}
