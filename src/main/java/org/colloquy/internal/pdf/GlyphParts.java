package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;

/**
 * A glyph as it is drawn: a mark away from the pen, or a letter with marks that have no text of
 * their own. As one glyph it needs no movement of the pen, which programs that take out text would
 * take for the end of a word.
 *
 * @param numbers for each part its glyph in the font, and how far to the right and up it stands, in
 *     font units
 */
record GlyphParts(List<Integer> numbers) {
  static final int PART = 3;

  /** The glyphs of a run from one index to another; those after the first have no text. */
  static GlyphParts of(Font font, Glyphs run, int from, int to) {
    double unit = font.unitsPerEm() / 1000.0;
    List<Integer> numbers = new ArrayList<>(PART * (to - from));
    for (int i = from; i < to; i++) {
      // Where a glyph has width, the pen is moved for it.
      boolean moves = i == from && run.advance(i) != 0;
      double x = moves ? 0 : run.offsets().x(i);
      x += i > from && !run.backward() ? run.advance(from) : 0;
      numbers.add(run.id(i));
      numbers.add((int) Math.round(x * unit));
      numbers.add((int) Math.round(run.offsets().y(i) * unit));
    }
    return new GlyphParts(List.copyOf(numbers));
  }

  /** The first glyph, whose width the whole has, but for {@link #longer}. */
  int base() {
    return numbers.get(0);
  }

  /** What a stroke that is drawn twice is wider by than once, in font units; else 0. */
  int longer() {
    int longer = 0;
    for (int i = PART; i < numbers.size(); i += PART) {
      longer = numbers.get(i) == base() ? Math.max(longer, numbers.get(i + 1)) : longer;
    }
    return longer;
  }

  /** Whether it is nothing but a glyph of the font. */
  boolean isPlain() {
    return numbers.size() == PART && numbers.get(1) == 0 && numbers.get(2) == 0;
  }
}
