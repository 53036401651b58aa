package org.colloquy.internal.dialect;

/** Takes off a label what is not part of the name. */
final class Labels {
  private Labels() {}

  /** {@code Chair} for {@code Q12 Chair}, {@code Ana} for {@code #Ana} or {@code [Ana]}. */
  static String bare(String label) {
    String bare = label;
    if (bare.length() > 1 && "#@".indexOf(bare.charAt(0)) >= 0) {
      bare = bare.substring(1).strip();
    }
    if (bare.length() > 2 && bare.startsWith("[") && bare.indexOf(']') == bare.length() - 1) {
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
}
