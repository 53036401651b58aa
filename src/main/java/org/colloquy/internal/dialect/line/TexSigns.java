package org.colloquy.internal.dialect.line;

import java.util.List;
import java.util.Map;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Signs of LaTeX: {@code \%} for a sign that is a command by itself, {@code ``} and {@code ''} for
 * quotation marks, {@code ---} for a dash, {@code ~} for a blank that breaks no line, and letters
 * with accents.
 */
public final class TexSigns {
  /** Signs that stand for themselves behind a backslash. */
  private static final String ESCAPED = "%$&#_{}";

  /** The longest first of those that begin alike. */
  private static final List<Map.Entry<String, String>> SIGNS =
      List.of(
          Map.entry("---", "\u2014"),
          Map.entry("--", "\u2013"),
          Map.entry("``", "\u201c"),
          Map.entry("''", "\u201d"),
          Map.entry("`", "\u2018"),
          Map.entry("~", "\u00a0"),
          Map.entry("\\ldots{}", "\u2026"),
          Map.entry("\\ldots", "\u2026"),
          Map.entry("\\dots{}", "\u2026"),
          Map.entry("\\dots", "\u2026"),
          Map.entry("\\textquotesingle ", "'"),
          Map.entry("{[}", "["),
          Map.entry("{]}", "]"));

  /** With these all signs begin. */
  private static final String FIRST = "-`'~\\{";

  private TexSigns() {}

  /** The lines of a text that is known to be one of LaTeX. */
  public static List<Line> of(List<Line> lines) {
    return lines.stream().map(TexSigns::read).toList();
  }

  private static Line read(Line line) {
    Inline.Text text = line.unmarked();
    String read = text == null ? line.text() : read(text.text());
    return text == null || read.equals(text.text())
        ? line
        : line.with(line.start(), List.of(new Inline.Text(read, text.origin())), line.span());
  }

  /** What the signs and letters of a text stand for. */
  public static String read(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      TexLetters.Letter letter = TexLetters.at(text, at);
      if (letter != null) {
        boolean braced = text.startsWith("}", letter.end()) && at > 0 && text.charAt(at - 1) == '{';
        out.setLength(braced ? out.length() - 1 : out.length());
        out.append(letter.text());
        at = braced ? letter.end() + 1 : letter.end();
        continue;
      }
      boolean escaped =
          c == '\\' && at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
      Map.Entry<String, String> sign = FIRST.indexOf(c) < 0 || escaped ? null : sign(text, at);
      out.append(escaped ? text.substring(at + 1, at + 2) : sign == null ? c : sign.getValue());
      at += escaped ? 2 : sign == null ? 1 : sign.getKey().length();
    }
    return out.toString();
  }

  private static Map.@Nullable Entry<String, String> sign(String text, int at) {
    for (Map.Entry<String, String> sign : SIGNS) {
      if (text.startsWith(sign.getKey(), at)) {
        return sign;
      }
    }
    return null;
  }
}
