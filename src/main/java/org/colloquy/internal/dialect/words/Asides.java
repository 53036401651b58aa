package org.colloquy.internal.dialect.words;

/** What stands in brackets or behind a comma beside a name. */
final class Asides {
  private Asides() {}

  /** Where they begin, or the length of a name that has none. */
  static int at(String name) {
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ',' || c == '(' || c == '[' || c == '（') {
        int behind = behindNickname(name, i);
        if (behind == 0) {
          return i;
        }
        i = behind;
      }
    }
    return name.length();
  }

  /**
   * Where a surname goes on behind what somebody is called, between brackets within the name:
   * {@code Ana (Nan) Ruiz}; or 0.
   */
  private static int behindNickname(String name, int open) {
    int close = name.charAt(open) == '(' ? name.indexOf(')', open) : -1;
    boolean within =
        close > open + 1
            && close + 2 < name.length()
            && name.charAt(open - 1) == ' '
            && name.charAt(close + 1) == ' ';
    return within
            && Character.isUpperCase(name.charAt(0))
            && isCalled(name, open + 1, close)
            && Character.isUpperCase(name.charAt(close + 2))
        ? close + 1
        : 0;
  }

  /** Whether one word stands in a stretch, in letters of both cases. */
  private static boolean isCalled(String name, int from, int to) {
    boolean capital = Character.isUpperCase(name.charAt(from));
    boolean small = false;
    for (int i = from; i < to; i++) {
      small |= Character.isLowerCase(name.charAt(i));
      capital &= Character.isLetter(name.charAt(i)) || name.charAt(i) == '-';
    }
    return capital && small;
  }
}
