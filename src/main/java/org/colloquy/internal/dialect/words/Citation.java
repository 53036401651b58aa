package org.colloquy.internal.dialect.words;

import java.util.Locale;

/** Names as lists of works have them before a title: {@code Ruiz, A.:}, {@code Ruiz (2001):}. */
public final class Citation {
  private static final int INITIAL = 3;

  private Citation() {}

  /** Whether nobody speaks behind a label, but a work is named. */
  public static boolean is(String label) {
    int comma = label.indexOf(',');
    return comma > 0 && isInitials(label.substring(comma + 1)) && !isCapitals(label, comma)
        || isYear(Names.aside(label));
  }

  /** Surnames in capitals head speeches too. */
  private static boolean isCapitals(String label, int end) {
    String name = label.substring(0, end);
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Whether words are initials with their stops, of one or several people. */
  private static boolean isInitials(String words) {
    boolean any = false;
    for (String word : words.strip().split("[ \\u00a0;&/]+")) {
      boolean brief = word.length() <= 2 * INITIAL && word.indexOf('.') == 1;
      if (!brief || !Character.isUpperCase(word.charAt(0))) {
        return any && Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0));
      }
      any = true;
    }
    return any;
  }

  private static boolean isYear(String aside) {
    return aside.length() >= 4
        && aside.length() <= 5
        && aside.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')
        && "12".indexOf(aside.charAt(0)) >= 0;
  }
}
