package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the measure in which a word processor, which fills line by line, breaks a title best: in as
 * few lines as can be, evenly, and not behind an article or a preposition.
 */
final class DocxHeadline {
  /** Measures that are tried. */
  private static final int TRIES = 120;

  /** Titles have no more words than this; a longer one is left as it falls. */
  private static final int MOST = 80;

  /** What a line costs that ends with a word that promises another one. */
  private static final double BAD_END = 0.5;

  /** What a last line costs that is one word alone. */
  private static final double ALONE = 0.3;

  /** What breaks cost that letters a little wider or narrower would move. */
  private static final double LOOSE = 0.4;

  /** How much wider or narrower that is: another font is seldom further off. */
  private static final double STEADY = 0.06;

  /** Twentieths of a point in half a point. */
  private static final double TWIPS = 10;

  private final DocxWidths widths;
  private final Set<String> notLast;

  /**
   * @param notLast words in lower case with which a line should not end
   */
  DocxHeadline(DocxWidths widths, Set<String> notLast) {
    this.widths = widths;
    this.notLast = notLast;
  }

  /**
   * What stays together: a word, or a character where lines break between any two.
   *
   * @param gap width of the space before it
   */
  private record Piece(String text, double gap) {}

  /** A line, how wide it is, and how wide with the word behind it; endless for the last one. */
  private record Line(String last, int words, double width, double more) {
    /** One word, or two characters. */
    boolean isShort() {
      return words == 1 || words == 2 && last.length() == 1 && last.charAt(0) > 0x2e80;
    }
  }

  /**
   * The measure for a text.
   *
   * @param measure the widest that may be
   * @return that one where the text fits on one line or no other measure is better
   */
  int measure(String text, int measure, int halfPoints) {
    List<Piece> words = pieces(text);
    if (words.size() < 2 || words.size() > MOST) {
      return measure;
    }
    double widest = measure / (halfPoints * TWIPS);
    int fewest = lines(words, widest).size();
    if (fewest < 2) {
      return measure;
    }
    double best = Double.POSITIVE_INFINITY;
    double found = widest;
    for (int i = 0; i < TRIES; i++) {
      double tried = widest * (TRIES - i) / TRIES;
      List<Line> lines = lines(words, tried);
      if (lines.size() > fewest) {
        break;
      }
      double cost = cost(lines, tried);
      if (cost < best) {
        best = cost;
        found = tried;
      }
    }
    return (int) Math.round(found * halfPoints * TWIPS);
  }

  private double cost(List<Line> lines, double measure) {
    double longest = 0;
    for (Line line : lines) {
      longest = Math.max(longest, line.width());
    }
    double cost = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double rest = (longest - line.width()) / longest;
      cost += rest * rest;
      boolean last = i == lines.size() - 1;
      cost += last ? (line.isShort() ? ALONE : 0) : (endsBadly(line) ? BAD_END : 0);
      cost += line.more() < measure * (1 + STEADY) ? LOOSE : 0;
    }
    return cost + (longest > measure * (1 - STEADY) ? LOOSE : 0);
  }

  private boolean endsBadly(Line line) {
    return notLast.contains(line.last().toLowerCase(Locale.ROOT));
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      double gap = widths.ems(" ");
      int start = 0;
      for (int i = 1; i <= word.length(); i++) {
        boolean breaks = i < word.length() && widths.breaks(word.charAt(i - 1), word.charAt(i));
        if (breaks || i == word.length()) {
          pieces.add(new Piece(word.substring(start, i), gap));
          gap = 0;
          start = i;
        }
      }
    }
    return pieces;
  }

  private List<Line> lines(List<Piece> words, double measure) {
    List<Line> lines = new ArrayList<>();
    double width = 0;
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      double word = widths.ems(words.get(i).text());
      double with = i == first ? word : width + words.get(i).gap() + word;
      if (i > first && with > measure) {
        lines.add(new Line(words.get(i - 1).text(), i - first, width, with));
        first = i;
        with = word;
      }
      width = with;
    }
    String last = words.get(words.size() - 1).text();
    lines.add(new Line(last, words.size() - first, width, Double.POSITIVE_INFINITY));
    return lines;
  }
}
