package org.colloquy.internal.source.marks;

/** Tells the lines of Markdown that are code because of the blanks with which they begin. */
final class CodeRows {
  private static final int INDENT = 4;

  private boolean blank = true;
  private boolean code;
  private boolean list;

  /** Whether the next line is one: below a blank line or another one, and within no list. */
  boolean has(String row) {
    String said = row.strip();
    if (said.isEmpty()) {
      blank = true;
      return false;
    }
    boolean deep = row.startsWith("\t") || row.length() - row.stripLeading().length() >= INDENT;
    code = deep && !list && (blank || code);
    if (!deep) {
      list = isItem(said) || list && (!blank || row.charAt(0) == ' ');
    }
    blank = false;
    return code;
  }

  private static boolean isItem(String said) {
    int at = 0;
    while (at < said.length() && said.charAt(at) >= '0' && said.charAt(at) <= '9') {
      at++;
    }
    String signs = at > 0 ? ".)" : "-*+";
    return at + 1 < said.length()
        && signs.indexOf(said.charAt(at)) >= 0
        && said.charAt(at + 1) == ' ';
  }
}
