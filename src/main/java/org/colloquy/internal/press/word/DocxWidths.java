package org.colloquy.internal.press.word;

import java.util.Arrays;

/**
 * How wide text is, more or less: enough to tell a page number before a word processor has laid
 * anything out. It has no font at hand, and neither has this: letters of a text face have the
 * widths of EB Garamond in classes of five, those of a typewriter one width.
 */
final class DocxWidths {
  private static final double TYPEWRITER = 0.6;
  private static final double SPACE = 0.23;
  private static final double NARROW = 0.26;
  private static final double USUAL = 0.445;
  private static final double CAPITAL = 0.66;
  private static final double WIDE = 0.80;
  private static final double FULL = 1.0;
  private static final double[] ASCII = ascii();

  /** Twentieths of a point in half a point. */
  private static final double TWIPS = 10;

  private final boolean typewriter;

  /**
   * @param typewriter whether all letters are equally wide
   */
  DocxWidths(boolean typewriter) {
    this.typewriter = typewriter;
  }

  private static double[] ascii() {
    double[] widths = new double[128];
    Arrays.fill(widths, USUAL);
    Arrays.fill(widths, 'A', 'Z' + 1, CAPITAL);
    "fijlrt.,;:'!|()[]".chars().forEach(c -> widths[c] = NARROW);
    "mwMW".chars().forEach(c -> widths[c] = WIDE);
    widths[' '] = SPACE;
    return widths;
  }

  /** Lines of a paragraph set ragged in lines of {@code measure} twentieths of a point. */
  int lines(String text, int measure, int halfPoints) {
    double room = measure / (halfPoints * TWIPS);
    int lines = text.isEmpty() ? 0 : 1;
    double line = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double width = width(c);
      word += width;
      if (line + word > room && c != ' ') {
        lines++;
        // a word longer than a line is broken where it is full
        line = word > room ? -word : 0;
      }
      if (c == ' ' || width == FULL) {
        line += word;
        word = 0;
      }
    }
    return lines;
  }

  /** Whether a line may end between two letters that no space parts. */
  boolean breaks(char before, char behind) {
    return width(before) == FULL && width(behind) == FULL && Character.isLetterOrDigit(behind);
  }

  /** Width of a text in ems. */
  double ems(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i));
    }
    return sum;
  }

  /** A text cut behind a word so that it is not wider, with an ellipsis. */
  String cut(String text, double ems) {
    double sum = width('…');
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i));
      if (sum > ems) {
        break;
      }
      boolean low = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      boolean wordEnds = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      if (!low && (wordEnds || width(text.charAt(i)) == FULL)) {
        end = i + 1;
      }
    }
    return text.substring(0, end) + "…";
  }

  private double width(char c) {
    if (c >= '\u1100' && !isNarrow(c)) {
      return FULL;
    }
    if (typewriter) {
      return TYPEWRITER;
    }
    return c < ASCII.length ? ASCII[c] : USUAL;
  }

  /** General punctuation and symbols, and the halves of what is beyond the basic plane. */
  private static boolean isNarrow(char c) {
    return c >= '\u2000' && c < '\u2e80' || c >= '\ud800' && c < '\uf900';
  }
}
