package org.colloquy.internal.typeset;

/**
 * How lines are filled: where they may end and what may be done to fit text into them.
 *
 * @param filling which of the ways to break a paragraph is taken
 * @param raggedUnder a justified paragraph of fewer lines is set ragged
 */
public record LineRules(
    Filling filling,
    Spaces spaces,
    Protrusion protrusion,
    Hyphenation hyphenation,
    LastLine lastLine,
    int raggedUnder) {
  /** The best lines, with the limits of the built-in designs, no hyphenation, no protrusion. */
  public static final LineRules PLAIN =
      new LineRules(
          Filling.BEST, Spaces.DEFAULT, Protrusion.NONE, Hyphenation.OFF, LastLine.DEFAULT, 0);

  /**
   * Lines as a typewriter fills them: as much as fits, broken after a space or a written hyphen, or
   * else at the last column.
   */
  public static final LineRules TYPEWRITER =
      new LineRules(
          Filling.TYPEWRITER,
          Spaces.DEFAULT,
          Protrusion.NONE,
          Hyphenation.OFF,
          new LastLine(0, 0),
          0);

  /** These rules without hyphens that are not written. */
  public LineRules unhyphenated() {
    return new LineRules(filling, spaces, protrusion, Hyphenation.OFF, lastLine, raggedUnder);
  }

  /** These rules with other hyphenation. */
  public LineRules with(Hyphenation other) {
    return new LineRules(filling, spaces, protrusion, other, lastLine, raggedUnder);
  }

  /** These rules with other protrusion. */
  public LineRules with(Protrusion other) {
    return new LineRules(filling, spaces, other, hyphenation, lastLine, raggedUnder);
  }

  /** These rules with another last line. */
  LineRules with(LastLine other) {
    return new LineRules(filling, spaces, protrusion, hyphenation, other, raggedUnder);
  }

  /** How breaks are chosen. */
  public enum Filling {
    /** The breaks that make the whole paragraph best. */
    BEST,
    /** Each line takes what it can. */
    TYPEWRITER
  }

  /**
   * What justification may do to spaces and letters.
   *
   * @param min narrowest word space, as a part of the face's own space
   * @param natural the word space that is aimed at, in the same measure
   * @param max widest word space
   * @param emergency the width at which a paragraph is rather set ragged
   * @param letterMin what may be taken off each letter while spaces go to their minimum, in em, not
   *     above 0
   * @param letterMax what may be added to each letter while spaces go to their maximum, in em
   */
  public record Spaces(
      double min,
      double natural,
      double max,
      double emergency,
      double letterMin,
      double letterMax) {
    /** The limits of the built-in designs, letters left alone. */
    public static final Spaces DEFAULT = new Spaces(0.8, 1, 1.33, 2, 0, 0);
  }

  /** Parts of a sign's width that stand outside the measure at either edge. */
  public record Protrusion(
      double hyphen, double period, double comma, double quote, double dash, double colon) {
    /** Everything within the measure. */
    public static final Protrusion NONE = new Protrusion(0, 0, 0, 0, 0, 0);
  }

  /**
   * Hyphens that the text does not have.
   *
   * @param on whether there are any, soft hyphens in the text apart
   * @param word fewest letters of a word that is divided
   * @param before fewest letters before the hyphen; a language may ask for more or fewer
   * @param after fewest letters after it
   * @param inARow most lines in a row that end in a hyphen, if it can be helped
   * @param capitals whether words in capitals, and names, are divided too
   * @param last whether the last word of a paragraph is
   */
  public record Hyphenation(
      boolean on, int word, int before, int after, int inARow, boolean capitals, boolean last) {
    /** None. */
    public static final Hyphenation OFF = new Hyphenation(false, 6, 3, 3, 2, false, false);
  }

  /**
   * What makes a last line long enough: either suffices.
   *
   * @param words fewest words
   * @param part fewest part of the measure
   */
  public record LastLine(int words, double part) {
    /** Two words, or 12 % of the measure. */
    public static final LastLine DEFAULT = new LastLine(2, 0.12);

    /** Two characters beside their marks, or other text as wide as that. */
    static LastLine ofCharacters(double em) {
      return new LastLine(3, 2.8 * em);
    }
  }
}
