package org.colloquy.internal.pdf;

import org.colloquy.internal.typeset.font.Glyphs;

/** Writes the operators that show glyphs, ISO 32000-1, 9.3.2 and 9.4.3. */
final class TextShow {
  /** Letter-space is written in so many parts of a point. */
  private static final int PARTS = 1000;

  /** Differences of less than that, in parts of a thousandth of an em, count as the same. */
  private static final int FINE = 4;

  private final Bytes out;

  /** The letter-space that is set, in parts of a point. */
  private long spacing;

  /** The codes of the glyphs at hand. */
  private int[] codes = new int[256];

  TextShow(Bytes out) {
    this.out = out;
  }

  /** A page begins, where nothing is set. */
  void clear() {
    spacing = 0;
  }

  /**
   * What is shown at once: some glyphs of many.
   *
   * @param from the first of them
   * @param to the one after the last
   * @param size of the font, in points
   */
  record Span(Glyphs glyphs, int from, int to, double size) {}

  /**
   * Shows glyphs at their advances: what most of them differ by from the font's widths (tracking,
   * justified letters) is set as letter-space; any other difference (kerning, word space) stands
   * between the glyphs in whole thousandths of an em. What rounding leaves is carried on, so that
   * no line drifts.
   */
  void glyphs(EmbeddedFont font, Span span) {
    double letter = letter(font, span);
    Glyphs glyphs = span.glyphs();
    int from = span.from();
    int to = span.to();
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
      int code = codes[i - from];
      escaped(code >> 8);
      escaped(code & 0xff);
      rest += moved + font.width(code) + letter - glyphs.advance(i);
    }
    out.put(")]TJ ");
  }

  /**
   * Finds the codes and the letter-space of glyphs, sets that and answers it in thousandths of an
   * em. Which difference is that of more than half of them is found by the vote of Boyer and Moore
   * ("MJRTY: A Fast Majority Vote Algorithm", 1981).
   */
  private double letter(EmbeddedFont font, Span span) {
    Glyphs glyphs = span.glyphs();
    int from = span.from();
    int to = span.to();
    if (codes.length < to - from) {
      codes = new int[2 * (to - from)];
    }
    double letter = 0;
    long candidate = 0;
    int votes = 0;
    for (int i = from; i < to; i++) {
      if (glyphs.attached(i)) {
        continue;
      }
      int code = font.code(glyphs, i);
      codes[i - from] = code;
      double more = glyphs.advance(i) - font.width(code);
      long rounded = Bytes.rounded(more * FINE);
      if (votes == 0) {
        candidate = rounded;
        letter = more;
      }
      votes += rounded == candidate ? 1 : -1;
    }
    long wanted = candidate == 0 ? 0 : Bytes.rounded(letter * span.size() / 1000 * PARTS);
    space(wanted);
    return wanted * 1000.0 / PARTS / span.size();
  }

  private void space(long wanted) {
    if (wanted != spacing) {
      spacing = wanted;
      out.put(' ').number((double) wanted / PARTS).put(" Tc");
    }
  }

  /** Moves the pen by whole thousandths of an em to the left, and answers what is left of it. */
  private double shift(double by) {
    long whole = Bytes.rounded(by);
    if (whole == 0) {
      return by;
    }
    out.put(')').number(whole).put('(');
    return by - whole;
  }

  /** Shows one code. */
  void code(int code) {
    space(0);
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
