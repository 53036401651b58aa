package org.colloquy.internal.source.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.word.Style.Kind;

/**
 * A plain text that a word processor has opened: most paragraphs are in its style for such, each a
 * line of the text, and empty ones part paragraphs.
 */
final class TypedLines {
  /** Longer lines were not wrapped by hand. */
  private static final int WRAPPED = 120;

  /** Below this length a line that does not end a sentence was broken on purpose. */
  private static final int SHORT = 40;

  /** A line that could not have taken the next word but for so much of the width was wrapped. */
  private static final double RAGGED = .85;

  private final Map<WordParagraph, Start> starts = new HashMap<>();

  TypedLines(List<WordBlock> blocks) {
    int all = 0;
    int typed = 0;
    for (WordBlock block : blocks) {
      boolean says = block instanceof WordParagraph p && !p.isBlank();
      all += says ? 1 : 0;
      typed += says && isTyped(block) ? 1 : 0;
    }
    if (2 * typed > all) {
      cut(blocks);
    }
  }

  private static boolean isTyped(WordBlock block) {
    return block instanceof WordParagraph p && p.style().kind() == Kind.PREFORMATTED;
  }

  private void cut(List<WordBlock> blocks) {
    int width = width(blocks);
    WordParagraph before = null;
    for (WordBlock block : blocks) {
      boolean line = isTyped(block) && block instanceof WordParagraph p && !p.isBlank();
      WordParagraph next = line ? (WordParagraph) block : null;
      if (next != null) {
        starts.put(next, before == null ? Start.PARAGRAPH : start(before, next, width));
      }
      before = next;
    }
  }

  /** The width at which the text was wrapped; 0 if it was not. */
  private static int width(List<WordBlock> blocks) {
    int[] lengths =
        blocks.stream()
            .filter(TypedLines::isTyped)
            .mapToInt(b -> ((WordParagraph) b).text().strip().length())
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    int longest = lengths[lengths.length - 1 - lengths.length / 50];
    return longest > WRAPPED ? 0 : longest;
  }

  private static Start start(WordParagraph before, WordParagraph next, int width) {
    String above = before.text().strip();
    if (width == 0) {
      boolean ends = Sentences.mayEnd(above.charAt(above.length() - 1));
      boolean meant = above.length() < SHORT;
      return ends || above.length() > WRAPPED ? Start.PARAGRAPH : meant ? Start.BREAK : Start.WRAP;
    }
    String word = next.text().strip().split("\\s", 2)[0];
    int filled = above.length() + 1 + word.length();
    return filled > RAGGED * width ? Start.WRAP : Start.BREAK;
  }

  /** Whether the document is such a text. */
  boolean areAll() {
    return !starts.isEmpty();
  }

  /** How a paragraph hangs on the one before. */
  Start start(WordParagraph paragraph) {
    return starts.getOrDefault(paragraph, Start.PARAGRAPH);
  }
}
