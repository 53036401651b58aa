package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/** The glyphs of a buffer that a lookup sees: its flags let it pass over marks and others. */
final class LookupView {
  private final @Nullable GlyphClasses classes;
  private final GlyphBuffer buffer;

  LookupView(@Nullable GlyphClasses classes, GlyphBuffer buffer) {
    this.classes = classes;
    this.buffer = buffer;
  }

  /** The next glyph that a lookup sees, or -1. */
  int step(int lookup, int from, int direction) {
    int at = from + direction;
    while (at >= 0 && at < buffer.count() && ignored(lookup, at)) {
      at += direction;
    }
    return at >= 0 && at < buffer.count() ? at : -1;
  }

  boolean ignored(int lookup, int at) {
    return classes != null && classes.ignores(lookup, buffer.id(at));
  }

  boolean isMark(int at) {
    return classes != null && classes.isMark(buffer.id(at));
  }
}
