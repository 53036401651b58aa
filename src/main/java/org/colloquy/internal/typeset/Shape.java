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
 * @param notch what is cut out of the first lines
 * @param tiedWords how many last words stay on one line; 0 or 1 for no such rule
 * @param balanced whether line lengths should differ least in the fewest lines, as in a title
 * @param avoidAfter words in lower case after which a line should rather not end, such as articles
 * @param rules how lines are filled
 */
public record Shape(
    double leading,
    Align align,
    double left,
    double right,
    double first,
    Notch notch,
    int tiedWords,
    boolean balanced,
    Set<String> avoidAfter,
    LineRules rules) {
  /** Copies the set. */
  public Shape {
    avoidAfter = Set.copyOf(avoidAfter);
  }

  /** Lines over the whole measure, without hyphens that are not written. */
  public static Shape of(double leading, Align align) {
    return new Shape(leading, align, 0, 0, 0, Notch.NONE, 0, false, Set.of(), LineRules.PLAIN);
  }

  /** This shape with other indents. */
  public Shape withIndents(double newLeft, double newRight, double newFirst) {
    return new Shape(
        leading, align, newLeft, newRight, newFirst, notch, tiedWords, balanced, avoidAfter, rules);
  }

  /** This shape with its first lines starting further in, to leave room for a large initial. */
  public Shape withNotch(int lines, double width) {
    return new Shape(
        leading,
        align,
        left,
        right,
        first,
        new Notch(lines, width),
        tiedWords,
        balanced,
        avoidAfter,
        rules);
  }

  /** This shape as headings have it: last words tied, and no hyphens but those that are written. */
  public Shape withTiedWords(int words) {
    return new Shape(
        leading,
        align,
        left,
        right,
        first,
        notch,
        words,
        balanced,
        avoidAfter,
        rules.unhyphenated());
  }

  /** This shape with lines of even length, and no break after these words if another will do. */
  public Shape balancedAvoiding(Set<String> words) {
    return new Shape(leading, align, left, right, first, notch, tiedWords, true, words, rules);
  }

  /** This shape with lines that start, end or lie elsewhere. */
  public Shape withAlign(Align other) {
    return new Shape(
        leading, other, left, right, first, notch, tiedWords, balanced, avoidAfter, rules);
  }

  /** This shape with other rules for filling lines. */
  public Shape with(LineRules other) {
    return new Shape(
        leading, align, left, right, first, notch, tiedWords, balanced, avoidAfter, other);
  }

  /**
   * Room left free at the start of the first lines.
   *
   * @param lines how many lines, at most 12
   * @param width in points
   */
  public record Notch(int lines, double width) {
    /** Nothing is cut out. */
    public static final Notch NONE = new Notch(0, 0);

    /** Refuses more lines than any initial has. */
    public Notch {
      if (lines < 0 || lines > 12) {
        throw new IllegalArgumentException("a notch of " + lines + " lines");
      }
    }
  }
}
