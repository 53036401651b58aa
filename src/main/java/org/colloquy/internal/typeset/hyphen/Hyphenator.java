package org.colloquy.internal.typeset.hyphen;

/**
 * How words of a language are divided.
 *
 * @param leastBefore fewest letters that the language wants before a hyphen, where fewer than a
 *     design asks for are usual, else 0
 * @param nouns whether any noun begins with a capital, so that a capital tells no name
 */
public record Hyphenator(Patterns patterns, int leastBefore, boolean nouns) {
  /** Offsets at which a word may be divided, ascending. */
  public int[] divide(String word, int before, int after) {
    return patterns.divide(word, leastBefore > 0 ? Math.min(before, leastBefore) : before, after);
  }
}
