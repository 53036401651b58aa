package org.colloquy.writer;

/**
 * How wide text is, more or less: enough to tell a page number before a word processor has laid
 * anything out. It has no font at hand, and neither has this: letters of a text face have the
 * widths of EB Garamond in classes of five.
 */
final class DocxWidths {
  private static final double NARROW = 0.26;
  private static final double SPACE = 0.23;
  private static final double USUAL = 0.445;
  private static final double CAPITAL = 0.66;
  private static final double WIDE = 0.80;
  private static final double FULL = 1.0;

  /** Half-points in a twentieth of a point. */
  private static final double TWIPS_PER_HALF_POINT = 10;

  private DocxWidths() {}

  /** Lines of a paragraph set ragged in lines of {@code measure} twentieths of a point. */
  static int lines(String text, int measure, int halfPoints) {
    double room = measure / (halfPoints * TWIPS_PER_HALF_POINT);
    int lines = text.isEmpty() ? 0 : 1;
    double line = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double width = width(c);
      if (c == ' ' || width == FULL) {
        line += word + width;
        word = 0;
      } else {
        word += width;
      }
      if (line + word > room) {
        lines++;
        line = 0;
      }
    }
    return lines;
  }

  /** Width of a text in ems. */
  static double ems(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i));
    }
    return sum;
  }

  /** A text cut behind a word so that it is not wider, with an ellipsis. */
  static String cut(String text, double ems) {
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

  private static double width(char c) {
    if (c == ' ') {
      return SPACE;
    }
    if (c >= '\u1100') {
      return c >= '\u2000' && c < '\u2e80' || c >= '\ud800' && c < '\uf900' ? USUAL : FULL;
    }
    if (c == 'm' || c == 'w' || c == 'M' || c == 'W') {
      return WIDE;
    }
    if ("fijlrt.,;:'!|()[]".indexOf(c) >= 0) {
      return NARROW;
    }
    return c >= 'A' && c <= 'Z' ? CAPITAL : USUAL;
  }
}
