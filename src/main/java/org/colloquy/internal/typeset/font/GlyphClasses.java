package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/** What kind of glyph one is (GDEF), so that lookups can pass over combining marks. */
final class GlyphClasses {
  private static final int IGNORE_BASES = 0x2;
  private static final int IGNORE_LIGATURES = 0x4;
  private static final int IGNORE_MARKS = 0x8;

  private final FontData data;
  private final int definition;

  private GlyphClasses(FontData data, int definition) {
    this.data = data;
    this.definition = definition;
  }

  static @Nullable GlyphClasses read(FontData data, int start) {
    int offset = data.u16(start + 4);
    return offset == 0 ? null : new GlyphClasses(data, start + offset);
  }

  boolean isMark(int glyph) {
    return ClassDef.of(data, definition, glyph) == 3;
  }

  /** Whether a lookup with these flags does not see a glyph. */
  boolean ignores(int flags, int glyph) {
    if ((flags & (IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS)) == 0) {
      return false;
    }
    int kind = ClassDef.of(data, definition, glyph);
    return kind >= 1 && kind <= 3 && (flags & 1 << kind) != 0;
  }
}
