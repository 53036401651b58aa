package org.colloquy.internal.dialect.words;

import java.util.Set;

/** Part of a sentence in a script that sets no blanks between words, before a colon. */
final class Clause {
  /** No name and no office of one person is longer. */
  private static final int LONGEST = 12;

  private static final int SHORTEST = 4;

  /** Before it there are no ideographs, and no sign that is one but stands with them. */
  private static final char FIRST = 0x3006;

  /** What a list or a quotation is said to be follows the colon behind it. */
  private static final char IS = '是';

  private static final Set<String> WORDS = Set.copyOf(WordLists.list("clauses.txt", "zh"));

  private Clause() {}

  /** Whether what stands there cannot be somebody's name or office. */
  static boolean is(String label) {
    int begin = LabelScanner.skipSpace(label, 0);
    if (begin == label.length() || label.charAt(begin) < FIRST) {
      return false;
    }
    String name = Names.withoutAside(label).strip();
    if (name.isEmpty() || !Character.isIdeographic(name.codePointAt(0))) {
      return false;
    }
    long signs = name.codePoints().filter(Character::isIdeographic).count();
    boolean latin = name.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    boolean mixed = latin && name.length() > LONGEST && name.indexOf(' ') > 0;
    boolean is = name.charAt(name.length() - 1) == IS;
    return mixed || signs >= SHORTEST && (is || WORDS.stream().anyMatch(name::contains));
  }
}
