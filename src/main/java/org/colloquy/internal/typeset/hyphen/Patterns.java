package org.colloquy.internal.typeset.hyphen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.internal.typeset.text.WordMemory;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of a language, and the words that they get wrong. Safe for threads: it never
 * changes, but for the words that it remembers.
 *
 * <p>The algorithm is that of Franklin Mark Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford,
 * 1983), as in TeX: of all patterns that occur in a word, the highest digit at each place counts,
 * and a word may be divided where that is odd.
 */
public final class Patterns {
  private static final int[] WHOLE = {};

  /** Longer words are not remembered. */
  private static final int LONGEST = 40;

  private final PatternTrie trie;
  private final Map<String, int[]> exceptions;
  private final WordMemory<int[]> memory = new WordMemory<>(12, LONGEST);

  Patterns(PatternTrie trie, Map<String, int[]> exceptions) {
    this.trie = trie;
    this.exceptions = new HashMap<>(exceptions);
  }

  /**
   * Reads patterns as TeX has them: either a file of TeX with {@code \patterns{...}} and perhaps
   * {@code \hyphenation{...}}, or the bare patterns between white space. What follows a per cent
   * sign on a line is a comment.
   *
   * @throws PatternException if there are none, or one is malformed
   */
  public static Patterns parse(String text) throws PatternException {
    PatternReader reader = new PatternReader();
    reader.read(text);
    return reader.patterns();
  }

  /**
   * The offsets in a word at which it may be divided, ascending.
   *
   * @param word letters, and apostrophes between them
   * @param before fewest letters before a division
   * @param after fewest letters after it
   */
  public int[] divide(String word, int before, int after) {
    int[] places = memory.find(word);
    if (places == null) {
      places = places(word);
      memory.keep(word, places);
    }
    return within(places, before, word.length() - after);
  }

  /** All places, however near the ends of the word. */
  private int[] places(String word) {
    char[] letters = new char[word.length() + 2];
    letters[0] = '.';
    letters[letters.length - 1] = '.';
    for (int i = 0; i < word.length(); i++) {
      letters[i + 1] = Character.toLowerCase(word.charAt(i));
    }
    int[] known = exception(letters);
    return known != null ? known : byPatterns(letters);
  }

  private int @Nullable [] exception(char[] letters) {
    return exceptions.isEmpty()
        ? null
        : exceptions.get(String.valueOf(letters, 1, letters.length - 2));
  }

  private int[] byPatterns(char[] letters) {
    int length = letters.length - 2;
    byte[] levels = new byte[letters.length + 1];
    trie.apply(letters, levels);
    int[] places = new int[length];
    int count = 0;
    for (int i = 1; i < length; i++) {
      // The level before letter i + 1 of the text with its full stops.
      if ((levels[i + 1] & 1) != 0) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static int[] within(int[] places, int first, int last) {
    int kept = 0;
    int[] some = new int[places.length];
    for (int place : places) {
      if (place >= first && place <= last) {
        some[kept++] = place;
      }
    }
    return kept == 0 ? WHOLE : Arrays.copyOf(some, kept);
  }
}
