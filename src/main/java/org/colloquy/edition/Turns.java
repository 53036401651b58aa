package org.colloquy.edition;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** Counts what turns have in common. */
final class Turns {
  private Turns() {}

  /**
   * The median of the turns' words, between two the middle of them: where short questions take
   * turns with long answers, the talk is not quick. Very large where there are no turns.
   */
  static int medianWords(List<Block> blocks) {
    int[] counts =
        blocks.stream()
            .filter(b -> b instanceof Turn)
            .mapToInt(b -> words(PlainText.of(b)))
            .toArray();
    Arrays.sort(counts);
    int last = counts.length - 1;
    return last < 0 ? Integer.MAX_VALUE : (counts[last / 2] + counts[(last + 1) / 2]) / 2;
  }

  /** Words of a text; two characters of Chinese or Japanese count as one. */
  private static int words(String text) {
    int halves = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean cjk = Shortener.isCjk(text.codePointAt(i));
      boolean letter = !cjk && !Words.isSpace(text.charAt(i));
      halves += cjk ? 1 : letter && !inside ? 2 : 0;
      inside = letter;
    }
    return (halves + 1) / 2;
  }
}
