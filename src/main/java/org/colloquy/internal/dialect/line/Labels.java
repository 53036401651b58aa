package org.colloquy.internal.dialect.line;

import org.colloquy.internal.dialect.words.LabelScanner;

/** Takes off a label what is not part of the name. */
public final class Labels {
  private Labels() {}

  /**
   * {@code Chair} for {@code Q12 Chair}, {@code Ana} for {@code #Ana}, {@code -Ana} or {@code
   * [Ana]}.
   */
  public static String bare(String label) {
    String bare = withoutSigns(label);
    if (bare.length() > 1 && isMark(bare)) {
      bare = bare.substring(1).strip();
    }
    if (isEnclosed(bare)) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    int number = 1;
    while (number < bare.length() && Character.isDigit(bare.charAt(number))) {
      number++;
    }
    int name = LabelScanner.skipSpace(bare, number);
    boolean numbered = number > 1 && name > number && bare.charAt(0) == 'Q' && name < bare.length();
    return numbered && Character.isLetter(bare.charAt(name)) ? bare.substring(name) : bare;
  }

  /** Whether a sign of a nickname begins a label, or a dash that a name has right behind it. */
  private static boolean isMark(String label) {
    boolean dash = "-–—".indexOf(label.charAt(0)) >= 0 && Character.isLetter(label.codePointAt(1));
    return dash || "#@".indexOf(label.charAt(0)) >= 0;
  }

  private static boolean isEnclosed(String label) {
    return encloses(label, '[', ']')
        || encloses(label, '(', ')')
        || encloses(label, '（', '）')
        || encloses(label, '«', '»')
        || encloses(label, '「', '」');
  }

  private static boolean encloses(String label, char open, char close) {
    return label.length() > 2
        && label.charAt(0) == open
        && label.indexOf(close) == label.length() - 1;
  }

  /** Without pictures before a name, which are no letters of it. */
  private static String withoutSigns(String label) {
    int from = 0;
    while (from < label.length() && isSign(label.codePointAt(from))) {
      from += Character.charCount(label.codePointAt(from));
    }
    String rest = label.substring(from).strip();
    return rest.isEmpty() ? label : rest;
  }

  private static boolean isSign(int c) {
    int type = Character.getType(c);
    boolean picture = c > 0xffff && type == Character.OTHER_SYMBOL;
    return picture || type == Character.NON_SPACING_MARK || c == ' ';
  }
}
