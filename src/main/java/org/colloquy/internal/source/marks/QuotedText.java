package org.colloquy.internal.source.marks;

/** A text between quotation marks in a program or a statement of SQL, as most languages have it. */
public final class QuotedText {
  private QuotedText() {}

  /**
   * A text of a program, without what opens and closes it.
   *
   * @param next where the program goes on behind it
   */
  public record Piece(String text, int next) {
    private static Piece none(int next) {
      return new Piece("", next);
    }
  }

  /**
   * The text that begins at a place of a program: behind one quotation mark or three, or down to
   * its name behind {@code <<<}; empty where none begins.
   *
   * @param lines whether one quotation mark lets a text run over several lines
   */
  public static Piece piece(String code, int at, boolean lines) {
    char mark = code.charAt(at);
    if (mark == '<' && code.startsWith("<<", at)) {
      return named(code, at);
    }
    if ("\"'`".indexOf(mark) < 0) {
      return Piece.none(at + 1);
    }
    String three = String.valueOf(mark).repeat(3);
    if (mark != '`' && code.startsWith(three, at)) {
      int end = code.indexOf(three, at + 3);
      int to = end < 0 ? code.length() : end;
      return new Piece(code.substring(at + 3, to), to + 3);
    }
    int line = lines || mark == '`' ? code.length() : lineEnd(code, at);
    String within = line == code.length() ? code : code.substring(at, line);
    int from = line == code.length() ? at : 0;
    int end = end(within, from);
    return end == within.length() && line < code.length()
        ? Piece.none(line)
        : new Piece(plain(within.substring(from + 1, end), '\n'), at + end - from + 1);
  }

  /** Where a line of code ends that no backslash continues. */
  private static int lineEnd(String code, int from) {
    int line = code.indexOf('\n', from);
    while (line > from && code.charAt(line - 1) == '\\') {
      line = code.indexOf('\n', line + 1);
    }
    return line < 0 ? code.length() : line;
  }

  /** A text down to a line that begins with its name; none that ends nowhere is followed. */
  private static Piece named(String code, int at) {
    int from = at + 2;
    while (from < Math.min(code.length(), at + 5) && "<~-\"' ".indexOf(code.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < code.length() && Character.isUnicodeIdentifierPart(code.charAt(to))) {
      to++;
    }
    int line = code.indexOf('\n', to);
    if (to == from || line < 0 || line - to > 2 || !Character.isUpperCase(code.charAt(from))) {
      return Piece.none(at + 2);
    }
    String name = code.substring(from, to);
    for (int start = line; start >= 0; start = code.indexOf('\n', start + 1)) {
      int first = start + 1;
      while (first < code.length() && " \t".indexOf(code.charAt(first)) >= 0) {
        first++;
      }
      int end = first + name.length();
      boolean whole = end >= code.length() || !Character.isUnicodeIdentifierPart(code.charAt(end));
      if (code.startsWith(name, first) && whole) {
        return new Piece(code.substring(line + 1, start + 1), end);
      }
    }
    return Piece.none(code.length());
  }

  /**
   * Where the text ends that a quotation mark opens: the index of the mark that closes it, or the
   * length of the code. Behind a backslash a mark closes nothing, nor do two apostrophes in a text
   * between apostrophes.
   */
  public static int end(String code, int from) {
    char quote = code.charAt(from);
    for (int i = from + 1; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean doubled =
          c == '\'' && c == quote && i + 1 < code.length() && code.charAt(i + 1) == '\'';
      if (c == '\\' || doubled) {
        i++;
      } else if (c == quote) {
        return i;
      }
    }
    return code.length();
  }

  /**
   * A text without the signs that let quotation marks and line ends stand in it.
   *
   * @param lineEnd what stands for a line end
   */
  public static String plain(String text, char lineEnd) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '\\' && next == 'n') {
        plain.append(lineEnd);
        i++;
      } else if (c == '\\' && next == 'r') {
        i++;
      } else if (c == '\'' && next == c || c == '\\' && "\\\"'`".indexOf(next) >= 0) {
        plain.append(next);
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
