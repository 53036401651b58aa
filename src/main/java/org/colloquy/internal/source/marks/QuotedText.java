package org.colloquy.internal.source.marks;

/** A text between quotation marks in a program or a statement of SQL, as most languages have it. */
public final class QuotedText {
  private QuotedText() {}

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
