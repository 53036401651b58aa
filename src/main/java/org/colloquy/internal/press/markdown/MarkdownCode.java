package org.colloquy.internal.press.markdown;

/** What stands in Markdown as it is: code and addresses. */
final class MarkdownCode {
  private static final int FENCE = 3;

  private MarkdownCode() {}

  /** A code span (CommonMark 0.31, section 6.1); empty for no text, which has no span. */
  static String span(String text) {
    String line = text.replace('\n', ' ');
    if (line.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestRun(line, '`') + 1);
    boolean blank = line.isBlank();
    boolean padded =
        line.startsWith("`")
            || line.endsWith("`")
            || line.startsWith(" ") && line.endsWith(" ") && !blank;
    String pad = padded ? " " : "";
    return fence + pad + line + pad + fence;
  }

  /** The fence of a code block (section 4.5) that no line of it can close. */
  static String fence(String text) {
    return "`".repeat(Math.max(FENCE, longestRun(text, '`') + 1));
  }

  private static int longestRun(String text, char wanted) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == wanted ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** An address as the destination of a link or picture (section 6.3). */
  static String destination(String href) {
    boolean bare = !href.isEmpty() && href.charAt(0) != '<';
    for (int i = 0; i < href.length() && bare; i++) {
      bare = href.charAt(i) > ' ' && "()".indexOf(href.charAt(i)) < 0;
    }
    StringBuilder out = new StringBuilder(href.length() + 2);
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      boolean reference = c == '&' && MarkdownChars.isReference(href, i);
      if (reference || "\\|".indexOf(c) >= 0 || !bare && "<>".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c == '\n' ? ' ' : c);
    }
    return bare ? out.toString() : "<" + out + ">";
  }
}
