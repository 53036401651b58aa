package org.colloquy.internal.typeset;

import java.util.List;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Stretch;

/**
 * What a mark of full width has about its ink that may be taken away, in points: the half that is
 * blank, or a quarter on either side where a face has its marks in the middle, as is the custom in
 * Taiwan and Hong Kong. Below 0 it is what a dash lacks on either side to take whole squares.
 */
record WideMark(double left, double right) {
  static final WideMark NONE = new WideMark(0, 0);

  private static final String LINES = "\u2014\u2025\u2026\u22ef";
  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;

  /** Marks may reach so far over the middle of their square. */
  private static final double LEEWAY = 0.08;

  private static final double ROUNDING = 0.001;

  /** Whether characters are a line or a row of dots, which is never pulled apart. */
  static boolean isLine(char c) {
    return LINES.indexOf(c) >= 0;
  }

  /** Looks at how a face draws a character, or a pair of dashes. */
  static WideMark of(Typeface face, String text) {
    char c = text.charAt(0);
    boolean line = isLine(c);
    if (!line && !WideText.closes(c) && !WideText.opens(c)) {
      return NONE;
    }
    double em = face.style().size();
    List<Stretch> shape = face.shape(text);
    double width = face.width(shape) / em;
    Font font = shape.get(0).font();
    if (line) {
      double missing = (text.length() - width) / 2;
      return Math.abs(missing) < HALF ? new WideMark(-missing * em, -missing * em) : NONE;
    }
    if (font == null || Math.abs(width - 1) > ROUNDING) {
      return NONE;
    }
    Font.Ink ink = font.ink(shape.get(0).glyphs().id(0));
    return of(c, ink.left() / (double) font.unitsPerEm(), ink.right() / (double) font.unitsPerEm())
        .times(em);
  }

  private static WideMark of(char c, double left, double right) {
    if (WideText.opens(c)) {
      return new WideMark(left > HALF - LEEWAY ? Math.min(HALF, left) : 0, 0);
    }
    if (right < HALF + LEEWAY) {
      return new WideMark(0, Math.min(HALF, 1 - right));
    }
    return left > QUARTER && right < 1 - QUARTER ? new WideMark(QUARTER, QUARTER) : NONE;
  }

  private WideMark times(double em) {
    return new WideMark(left * em, right * em);
  }

  /** What stands left of the ink and may go. */
  double leftBlank() {
    return Math.max(0, left);
  }

  double rightBlank() {
    return Math.max(0, right);
  }

  /** What must be added before it. */
  double leftPad() {
    return Math.max(0, -left);
  }

  double rightPad() {
    return Math.max(0, -right);
  }
}
