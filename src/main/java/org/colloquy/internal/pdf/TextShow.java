package org.colloquy.internal.pdf;

import org.colloquy.internal.typeset.font.Glyphs;

/** Writes the operator that shows glyphs, ISO 32000-1, 9.4.3. */
final class TextShow {
  private final Bytes out;

  TextShow(Bytes out) {
    this.out = out;
  }

  /**
   * Shows glyphs at their advances: where these differ from the font's widths (kerning, tracking),
   * the difference stands between the glyphs in whole thousandths of an em. What rounding leaves is
   * carried on, so that no line drifts.
   */
  void glyphs(EmbeddedFont font, Glyphs glyphs, int from, int to) {
    out.put("[(");
    double rest = 0;
    int step = glyphs.backward() ? -1 : 1;
    int end = glyphs.backward() ? from - 1 : to;
    for (int i = glyphs.backward() ? to - 1 : from; i != end; i += step) {
      if (glyphs.attached(i)) {
        continue;
      }
      double moved = glyphs.advance(i) == 0 ? 0 : glyphs.offsets().x(i);
      rest = shift(rest - moved);
      int code = font.code(glyphs, i);
      escaped(code >> 8);
      escaped(code & 0xff);
      rest += moved + font.width(code) - glyphs.advance(i);
    }
    out.put(")]TJ ");
  }

  /** Moves the pen by whole thousandths of an em to the left, and answers what is left of it. */
  private double shift(double by) {
    long whole = Math.round(by);
    if (whole == 0) {
      return by;
    }
    out.put(')').number(whole).put('(');
    return by - whole;
  }

  /** Shows one code. */
  void code(int code) {
    out.put("(");
    escaped(code >> 8);
    escaped(code & 0xff);
    out.put(")Tj ");
  }

  /** A carriage return in a string would be read as a line feed. */
  private void escaped(int b) {
    if (b == '(' || b == ')' || b == '\\') {
      out.put('\\').put(b);
    } else if (b == '\r') {
      out.put("\\r");
    } else {
      out.put(b);
    }
  }
}
