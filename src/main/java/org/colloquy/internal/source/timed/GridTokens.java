package org.colloquy.internal.source.timed;

import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;

/** The strings and numbers of a TextGrid that stand free; whatever else stands there is skipped. */
final class GridTokens {
  private final SourceText source;
  private final String text;
  private int at;

  GridTokens(SourceText source, int from) {
    this.source = source;
    text = source.text();
    at = from;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** The next string in quotation marks, in which two of them stand for one. */
  Placed string() {
    while (at < text.length() && text.charAt(at) != '"') {
      at++;
    }
    int from = Math.min(at + 1, text.length());
    StringBuilder out = new StringBuilder();
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean twice = c == '"' && end + 1 < text.length() && text.charAt(end + 1) == '"';
      if (c == '"' && !twice) {
        break;
      }
      out.append(c == '\n' || c == '\r' ? ' ' : c);
      end += twice ? 2 : 1;
    }
    at = Math.min(end + 1, text.length());
    Span span = source.span(from, Math.max(from, Math.min(end, text.length())));
    return new Placed(out.toString(), span);
  }

  /** The next number that stands free before any string; 0 where there is none. */
  double number() {
    while (at < text.length() && text.charAt(at) != '"') {
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      double value = value(text.substring(start, Math.min(at, start + 40)));
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return 0;
  }

  private static double value(String word) {
    boolean number =
        !word.isEmpty()
            && word.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0)
            && Character.isDigit(word.charAt(word.length() - 1));
    try {
      return number ? Double.parseDouble(word) : Double.NaN;
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }
}
