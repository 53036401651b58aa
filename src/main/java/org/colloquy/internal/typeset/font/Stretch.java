package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/**
 * Glyphs of one font.
 *
 * @param font null for a single cluster that no font has; its one glyph is 0 and must not be drawn,
 *     only its text and width count
 */
public record Stretch(@Nullable Font font, Glyphs glyphs) {}
