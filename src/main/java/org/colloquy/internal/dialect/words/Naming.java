package org.colloquy.internal.dialect.words;

/** {@code Presenter: Ana Ruiz (ARU)}: names who will speak, and by which letters. */
public final class Naming {
  private static final int LONGEST = 60;

  private Naming() {}

  /** Whether a text from an offset on is a full name and its letters in brackets, and no more. */
  public static boolean is(String text, int from) {
    if (text.length() - from > LONGEST || text.length() <= from) {
      return false;
    }
    String name = text.substring(from).strip();
    int open = name.lastIndexOf('(');
    int close = name.length() - 1;
    if (open < 1 || name.charAt(close) != ')') {
      return false;
    }
    String letters = name.substring(open + 1, close);
    return letters.length() > 1
        && letters.length() <= 4
        && letters.chars().allMatch(Character::isUpperCase)
        && name.indexOf(' ') < open - 1
        && Shape.of(name.substring(0, open)) == Shape.NAME;
  }
}
