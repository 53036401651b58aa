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
    for (int i = from; i < to; i++) {
      int code = font.code(glyphs, i);
      escaped(code >> 8);
      escaped(code & 0xff);
      rest += font.width(code) - glyphs.advance(i);
      long shift = Math.round(rest);
      if (shift != 0 && i + 1 < to) {
        out.put(')').number(shift).put('(');
        rest -= shift;
      }
    }
    out.put(")]TJ ");
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
