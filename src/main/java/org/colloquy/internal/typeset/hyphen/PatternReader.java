package org.colloquy.internal.typeset.hyphen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads patterns and exceptions in the form that TeX has for them. */
final class PatternReader {
  private static final int LONGEST = 80;
  private static final String PATTERNS = "\\patterns";
  private static final String EXCEPTIONS = "\\hyphenation";

  private final PatternTrie trie = new PatternTrie();
  private final Map<String, int[]> exceptions = new HashMap<>();
  private final char[] letters = new char[LONGEST];
  private final byte[] levels = new byte[LONGEST + 1];
  private String text = "";

  /** Patterns with a digit; others do nothing, yet real files have some. */
  private int count;

  Patterns patterns() {
    return new Patterns(trie, exceptions);
  }

  /** Reads a file of TeX, or bare patterns. */
  void read(String source) throws PatternException {
    text = source;
    int from = source.startsWith("\ufeff") ? 1 : 0;
    int block = block(PATTERNS, from);
    if (block < 0) {
      tokens(from, false, false);
    } else {
      tokens(block, true, false);
      int more = block(EXCEPTIONS, from);
      if (more >= 0) {
        tokens(more, true, true);
      }
    }
    if (count == 0) {
      throw problem("there are no patterns in it, which are letters with digits between", 0);
    }
  }

  /** Reads bare exceptions: words with hyphens where they may be divided. */
  void readExceptions(String source) throws PatternException {
    text = source;
    tokens(0, false, true);
  }

  /** Where the text of a group begins whose command is not in a comment, or -1. */
  private int block(String command, int from) {
    int at = text.indexOf(command, from);
    while (at >= 0) {
      int line = text.lastIndexOf('\n', at) + 1;
      int comment = text.indexOf('%', line);
      int open = text.indexOf('{', at);
      if (open >= 0 && (comment < 0 || comment > at)) {
        return open + 1;
      }
      at = text.indexOf(command, at + 1);
    }
    return -1;
  }

  private void tokens(int from, boolean braced, boolean words) throws PatternException {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '%') {
        at = lineEnd(at);
      } else if (braced && c == '}') {
        return;
      } else if (isSpace(c)) {
        at++;
      } else {
        int end = tokenEnd(at, braced);
        if (words) {
          exception(at, end);
        } else {
          pattern(at, end);
        }
        at = end;
      }
    }
    if (braced) {
      throw problem("its group of patterns has no closing brace", text.length());
    }
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int tokenEnd(int from, boolean braced) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != '%') {
      if (braced && text.charAt(end) == '}') {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private void pattern(int start, int end) throws PatternException {
    if (end - start > LONGEST) {
      throw problem("a pattern is longer than " + LONGEST + " characters", start);
    }
    Arrays.fill(levels, (byte) 0);
    int length = 0;
    boolean digits = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if (i > start && isDigit(text.charAt(i - 1))) {
          throw problem(quoted(start, end) + " has two digits side by side", i);
        }
        levels[length] = (byte) (c - '0');
        digits = true;
      } else if (isPart(c) || c == '.' && (i == start || i == end - 1)) {
        letters[length++] = Character.toLowerCase(c);
      } else {
        throw problem(quoted(start, end) + " is no pattern", i);
      }
    }
    if (length == 0) {
      throw problem(quoted(start, end) + " is no pattern: it has no letter", start);
    }
    trie.add(letters, length, levels);
    count += digits ? 1 : 0;
  }

  private void exception(int start, int end) throws PatternException {
    StringBuilder word = new StringBuilder();
    int[] places = new int[end - start];
    int divisions = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        places[divisions++] = word.length();
      } else if (isPart(c)) {
        word.append(Character.toLowerCase(c));
      } else {
        throw problem(quoted(start, end) + " is no word with hyphens", i);
      }
    }
    exceptions.put(word.toString(), Arrays.copyOf(places, divisions));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters, and signs that may stand within words; of the signs of ASCII only two. */
  private static boolean isPart(char c) {
    return c < 0x80
        ? Character.isLetter(c) || c == '\'' || c == '-'
        : !Character.isISOControl(c) && !Character.isSpaceChar(c);
  }

  private String quoted(int start, int end) {
    return "'" + text.substring(start, Math.min(end, start + 24)) + "'";
  }

  private PatternException problem(String message, int at) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new PatternException(message, at, line, at - start + 1);
  }
}
