package org.colloquy.internal.dialect.words;

/** Whether two words or labels may be one by a slip of the pen. */
public final class Likeness {
  private static final int SHORTEST = 4;

  private Likeness() {}

  /**
   * Whether two texts differ by one letter too many, too few, wrong, or by two that are swapped.
   */
  public static boolean oneSlip(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.length() < SHORTEST || longer.length() - shorter.length() > 1 || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    if (longer.length() > shorter.length()) {
      return shorter.substring(i).equals(longer.substring(i + 1));
    }
    boolean wrong = shorter.substring(i + 1).equals(longer.substring(i + 1));
    boolean swapped =
        i + 1 < shorter.length()
            && shorter.charAt(i) == longer.charAt(i + 1)
            && shorter.charAt(i + 1) == longer.charAt(i)
            && shorter.substring(i + 2).equals(longer.substring(i + 2));
    return wrong || swapped;
  }

  /** Whether two titles have the same words but for case, accents and punctuation. */
  public static boolean sameWords(String a, String b) {
    return Names.words(a).equals(Names.words(b));
  }

  /**
   * The longest run of last words of a phrase that stands in a text; empty if not even the last.
   */
  public static String longestEnd(String phrase, String text) {
    for (int at = 0; at >= 0; at = next(phrase, at)) {
      String end = phrase.substring(at);
      if (text.contains(end)) {
        return end;
      }
    }
    return "";
  }

  private static int next(String phrase, int at) {
    int space = phrase.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }
}
