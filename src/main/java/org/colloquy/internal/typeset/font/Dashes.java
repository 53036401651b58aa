package org.colloquy.internal.typeset.font;

/**
 * The dash of Chinese, two characters that make one stroke of two squares. Where a face has a glyph
 * for both that is shorter, the stroke is drawn twice, the second time so much further right.
 */
final class Dashes {
  private static final String PAIR = "\u2014\u2014";
  private static final float FULL = 2000;

  private Dashes() {}

  /** The same glyphs, if they are anything but a stroke that is too short. */
  static Glyphs lengthened(Glyphs glyphs) {
    float width = glyphs.count() == 1 ? glyphs.advance(0) : FULL;
    if (!glyphs.text().equals(PAIR) || width >= FULL || width < FULL / 2) {
      return glyphs;
    }
    int[] ids = {glyphs.id(0), glyphs.id(0)};
    float[] advances = {FULL, 0};
    int[] starts = {0, PAIR.length(), PAIR.length()};
    Offsets offsets = Offsets.of(new float[] {0, -width}, new float[2]);
    return new Glyphs(ids, advances, starts, PAIR).drawn(offsets, false);
  }
}
