package org.colloquy.edition;

import java.util.List;

/** What a {@link Design} says of setting text: its figures, and how lines and pages are broken. */
public final class SettingTokens {
  private SettingTokens() {}

  public enum Numerals {
    OLD_STYLE,
    LINING
  }

  public enum NumeralWidth {
    TABULAR,
    PROPORTIONAL
  }

  public record Figures(Numerals serif, Numerals sans, NumeralWidth aligned) {}

  /**
   * @param exactLines whether every page has all its lines, whatever is kept together
   * @param questionLines a question of at most so many lines is never divided
   * @param questionWithAnswerLines lines of the answer that stand on the question's page
   * @param splitQuestionLines lines on either side of a divided question
   * @param lastLineWords fewest words of a paragraph's last line
   */
  public record Keep(
      int widows,
      int orphans,
      int questionLines,
      int questionWithAnswerLines,
      int splitQuestionLines,
      int lastLineWords,
      boolean exactLines) {}

  /**
   * @param word fewest letters of a word that is divided
   * @param before fewest letters before the hyphen
   * @param after fewest letters behind it
   * @param patterns files for languages whose patterns Colloquy does not carry
   */
  public record Hyphenation(
      int word,
      int before,
      int after,
      int inARow,
      boolean capitals,
      boolean lastOfPage,
      boolean lastOfParagraph,
      List<PatternFile> patterns) {
    public Hyphenation {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Patterns for a language.
   *
   * @param language a BCP 47 tag
   * @param file path of a file as TeX has them, from the folder of the design
   */
  public record PatternFile(String language, String file) {}

  /** Parts of a word space. */
  public record WordSpace(double min, double natural, double max, double emergency) {}

  /** Parts of a mark's width that stand outside the measure. */
  public record Protrusion(
      double hyphen, double period, double comma, double quote, double dash, double colon) {}

  /**
   * @param raggedUnderLines a paragraph of fewer lines is not justified
   */
  public record Justification(
      WordSpace wordSpace,
      Length letterSpaceMin,
      Length letterSpaceMax,
      Protrusion protrusion,
      int raggedUnderLines) {}
}
