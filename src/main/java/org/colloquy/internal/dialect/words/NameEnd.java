package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.List;

/** Where a name ends and an office or a seat behind it begins, word by word. */
final class NameEnd {
  private NameEnd() {}

  /** The words of a label, as blanks part them; none where it has nothing but blanks. */
  static String[] words(String label) {
    List<String> words = new ArrayList<>();
    int length = label.length();
    int begin = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || isBlank(label.charAt(i))) {
        if (i > begin || i == 0) {
          words.add(label.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    boolean blank = length > 0 && words.size() == 1 && words.get(0).isEmpty();
    return blank ? new String[0] : words.toArray(String[]::new);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

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
      cased &= !Character.isLowerCase(Math.max(' ', Letters.first(words[i])));
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
