package org.colloquy.reader;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The block of YAML or TOML with which a text may begin, between two lines of three hyphens or plus
 * signs, or an object of JSON in front of the text, which is read as the YAML that it is too.
 *
 * @param toml whether it is TOML
 * @param from offset of the keys
 * @param to offset behind it
 * @param body offset behind the closing line
 */
record FrontMatter(boolean toml, int from, int to, int body) {
  /** The one of a text that has none. */
  static final FrontMatter NONE = new FrontMatter(false, 0, 0, 0);

  private static final String YAML = "---";
  private static final String TOML = "+++";

  /** The front matter of a text; empty, with the body at the beginning, where it has none. */
  static FrontMatter of(String text) {
    int brace = visible(text, 0);
    if (text.startsWith("{", brace)) {
      return object(text, brace);
    }
    int start = text.startsWith(YAML) || text.startsWith(TOML) ? 0 : blankLines(text);
    int first = lineEnd(text, start);
    boolean toml = isRule(text, start, first, TOML);
    if (!toml && !isRule(text, start, first, YAML) || first == text.length()) {
      return NONE;
    }
    String rule = toml ? TOML : YAML;
    int from = next(text, first);
    int open = openEnd(text, from);
    if (start > 0 && open == 0) {
      return NONE;
    }
    boolean key = false;
    for (int at = from; at < text.length(); at = next(text, lineEnd(text, at))) {
      int end = lineEnd(text, at);
      if (isRule(text, at, end, rule) || !toml && isRule(text, at, end, "...")) {
        boolean any = key || blank(text, from, at);
        return any ? new FrontMatter(toml, from, at, next(text, end)) : NONE;
      }
      key |= toml ? setsKey(text, at, end) : startsWithKey(text, at, end);
    }
    return open > 0 && !toml ? new FrontMatter(false, from, open, open) : NONE;
  }

  /** Whether a line ends it: else it was never closed, and ends with its paragraph. */
  boolean isClosed() {
    return body > to || toml || from == 0;
  }

  /**
   * Where lines end of which each is a key, and one of our own beside those that may be labels of
   * speakers; 0 where they may be text.
   */
  private static int openEnd(String text, int from) {
    Set<String> keys = new HashSet<>();
    int at = from;
    int end = lineEnd(text, at);
    while (end > at && text.charAt(at) != '-' && text.charAt(at) != '+') {
      String line = text.substring(at, end);
      boolean inner = Character.isWhitespace(line.charAt(0)) && !line.isBlank();
      String key = line.substring(0, Math.max(0, line.indexOf(':')));
      if (line.isBlank() || !inner && (!startsWithKey(text, at, end) || !keys.add(key))) {
        break;
      }
      at = next(text, end);
      end = lineEnd(text, at);
    }
    boolean whole =
        at < text.length() && text.substring(at, end).isBlank() || isFence(text, at, end);
    return whole && !Collections.disjoint(keys, OverridesParser.KEYS) ? at : 0;
  }

  private static boolean isFence(String text, int from, int end) {
    return isRule(text, from, end, YAML) || isRule(text, from, end, TOML);
  }

  /** Offset of the first line that is not blank. */
  private static int blankLines(String text) {
    int at = 0;
    while (at < text.length() && text.substring(at, lineEnd(text, at)).isBlank()) {
      at = next(text, lineEnd(text, at));
    }
    return at;
  }

  /** An object that ends its line, and behind which there is text and no more JSON. */
  private static FrontMatter object(String text, int from) {
    int end = objectEnd(text, from);
    int body = next(text, lineEnd(text, end));
    int key = visible(text, from + 1);
    int said = visible(text, body);
    boolean any =
        end > 0
            && text.charAt(key) == '"'
            && blank(text, end, body)
            && said < text.length()
            && "{[,]}".indexOf(text.charAt(said)) < 0;
    return any ? new FrontMatter(false, from, end, body) : NONE;
  }

  /** Offset behind the brace that closes the one at an offset, or 0. */
  private static int objectEnd(String text, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        i += c == '\\' ? 1 : 0;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int visible(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean isPresent() {
    return body > 0;
  }

  private static boolean blank(String text, int from, int to) {
    return text.substring(from, to).isBlank();
  }

  private static boolean isRule(String text, int from, int end, String rule) {
    return text.startsWith(rule, from) && text.substring(from, end).stripTrailing().equals(rule);
  }

  /** Whether a line has a key and an equals sign. */
  private static boolean setsKey(String text, int from, int end) {
    char first = text.charAt(from);
    boolean key = Character.isLetterOrDigit(first) || first == '"' || first == '\'';
    return key && text.substring(from, end).indexOf('=') > 0;
  }

  /** Whether a line begins with a word and a colon. */
  private static boolean startsWithKey(String text, int from, int end) {
    int i = from;
    while (i < end
        && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    boolean colon = i > from && i < end && text.charAt(i) == ':';
    return colon
        && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1)))
        && (Character.isLowerCase(text.charAt(from))
            || ForeignKey.of(text.substring(from, i)) != null);
  }

  /** Where the line behind the one of an offset begins. */
  static int nextLine(String text, int from) {
    return next(text, lineEnd(text, from));
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int next(String text, int end) {
    if (end >= text.length()) {
      return text.length();
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
