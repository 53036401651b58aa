package org.colloquy.internal.typeset;

import java.util.Set;

/**
 * The form of a paragraph's lines.
 *
 * @param leading height of each line's box; its baseline lies at 0.7 of it
 * @param align where lines stand
 * @param left indent of all lines, in points; negative to hang into the margin
 * @param right indent of all lines at their end
 * @param first further indent of the first line, may be negative
 * @param tiedWords how many last words stay on one line; 0 or 1 for no such rule
 * @param balanced whether line lengths should differ least in the fewest lines, as in a title
 * @param avoidAfter words in lower case after which a line should rather not end, such as articles
 */
public record Shape(
    double leading,
    Align align,
    double left,
    double right,
    double first,
    int tiedWords,
    boolean balanced,
    Set<String> avoidAfter) {
  /** Copies the set. */
  public Shape {
    avoidAfter = Set.copyOf(avoidAfter);
  }

  /** Lines over the whole measure. */
  public static Shape of(double leading, Align align) {
    return new Shape(leading, align, 0, 0, 0, 0, false, Set.of());
  }

  /** This shape with other indents. */
  public Shape withIndents(double newLeft, double newRight, double newFirst) {
    return new Shape(leading, align, newLeft, newRight, newFirst, tiedWords, balanced, avoidAfter);
  }

  /** This shape with its last words tied. */
  public Shape withTiedWords(int words) {
    return new Shape(leading, align, left, right, first, words, balanced, avoidAfter);
  }

  /** This shape with lines of even length, and no break after these words if another will do. */
  public Shape balancedAvoiding(Set<String> words) {
    return new Shape(leading, align, left, right, first, tiedWords, true, words);
  }
}
