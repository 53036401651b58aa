package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/**
 * Glyphs of one font.
 *
 * @param font null for a single character that no font has; its one glyph is 0 and must not be
 *     drawn, only its text and width count
 * @param level of embedding in text of both directions (UAX #9); odd where it runs from right to
 *     left
 */
public record Stretch(@Nullable Font font, Glyphs glyphs, int level) {
  /** Glyphs at the lowest level of their direction. */
  public Stretch(@Nullable Font font, Glyphs glyphs) {
    this(font, glyphs, glyphs.backward() ? 1 : 0);
  }

  /** The same at another level of the same direction. */
  public Stretch at(int newLevel) {
    return newLevel == level ? this : new Stretch(font, glyphs, newLevel);
  }
}
