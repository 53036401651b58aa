package org.colloquy.cli;

/** Words as a POSIX shell reads them. */
final class Shell {
  private static final String PLAIN = "_-./,=:+@%";

  private Shell() {}

  /** A word, in quotation marks where it needs them. */
  static String quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
        return "'" + word.replace("'", "'\\''") + "'";
      }
    }
    return word.isEmpty() ? "''" : word;
  }
}
