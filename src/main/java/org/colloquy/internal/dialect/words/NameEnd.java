package org.colloquy.internal.dialect.words;

/** Where a name ends and an office or a seat behind it begins, word by word. */
final class NameEnd {
  private NameEnd() {}

  /** Words in brackets and behind commas are offices, not names: they do not count. */
  static int bracketed(String[] words) {
    int count = 0;
    boolean aside = false;
    for (String word : words) {
      aside |= opensAside(word);
      count += aside ? 1 : 0;
      aside |= word.endsWith(",");
    }
    return count;
  }

  /** How many words there are before a bracket, a dash, or the comma behind two in capitals. */
  static int of(String[] words) {
    boolean cased = true;
    for (int i = 0; i < words.length; i++) {
      if (opensAside(words[i])) {
        return i;
      }
      cased &= !Character.isLowerCase(Math.max(' ', Shape.firstLetter(words[i])));
      if (cased && i > 0 && words[i].endsWith(",")) {
        return i + 1;
      }
    }
    return words.length;
  }

  /** Whether a bracket or a dash parts what follows from the name. */
  private static boolean opensAside(String word) {
    return word.startsWith("(") || word.startsWith("[") || word.equals("-") || word.equals("–");
  }
}
