package org.colloquy.internal.dialect.document;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * A name as Korean titles have it, behind where somebody works and before what he is: {@code 남쪽등대
 * 홍보부장 윤서하 학생}.
 */
public final class HangulNames {
  private static final Set<String> TITLES =
      Set.copyOf(WordLists.spaced(WordLists.read("credits.txt"), "hangul-titles"));

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private HangulNames() {}

  /** The name within a text of several Korean words; the text itself where it is anything else. */
  public static String bare(String text) {
    String[] words = text.strip().split(" +");
    int last = words.length - 1;
    while (last > 0 && TITLES.contains(words[last])) {
      last--;
    }
    return words.length > 1 && isName(words[last]) ? words[last] : text;
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
  }
}
