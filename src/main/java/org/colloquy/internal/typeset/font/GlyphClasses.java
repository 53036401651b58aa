package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/** What kind of glyph one is (GDEF), so that lookups can pass over combining marks. */
final class GlyphClasses {
  private static final int IGNORE_BASES = 0x2;
  private static final int IGNORE_LIGATURES = 0x4;
  private static final int IGNORE_MARKS = 0x8;
  private static final int MARK_SET = 0x10;
  private static final int MARK_CLASS = 0xff00;
  private static final int MARK = 3;

  private final FontData data;
  private final int definition;
  private final int attachment;
  private final int sets;

  private GlyphClasses(FontData data, int definition, int attachment, int sets) {
    this.data = data;
    this.definition = definition;
    this.attachment = attachment;
    this.sets = sets;
  }

  static @Nullable GlyphClasses read(FontData data, int start) {
    int offset = data.u16(start + 4);
    int attachment = data.u16(start + 10);
    int sets = data.u16(start + 2) >= 2 ? data.u16(start + 12) : 0;
    return offset == 0
        ? null
        : new GlyphClasses(
            data,
            start + offset,
            attachment == 0 ? 0 : start + attachment,
            sets == 0 ? 0 : start + sets);
  }

  boolean isMark(int glyph) {
    return ClassDef.of(data, definition, glyph) == MARK;
  }

  /** Whether a lookup does not see a glyph, by what its table says at its start. */
  boolean ignores(int lookup, int glyph) {
    int flags = data.u16(lookup + 2);
    int relevant = IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS | MARK_SET | MARK_CLASS;
    if ((flags & relevant) == 0) {
      return false;
    }
    int kind = ClassDef.of(data, definition, glyph);
    if (kind >= 1 && kind <= MARK && (flags & 1 << kind) != 0) {
      return true;
    }
    return kind == MARK && otherMark(lookup, flags, glyph);
  }

  private boolean otherMark(int lookup, int flags, int glyph) {
    if ((flags & MARK_SET) != 0) {
      return !inSet(data.u16(lookup + 6 + 2 * data.u16(lookup + 4)), glyph);
    }
    int wanted = flags >>> 8;
    return wanted != 0 && (attachment == 0 ? 0 : ClassDef.of(data, attachment, glyph)) != wanted;
  }

  private boolean inSet(int number, int glyph) {
    if (sets == 0 || number >= data.u16(sets + 2)) {
      return false;
    }
    return Coverage.index(data, sets + data.u32(sets + 4 + 4 * number), glyph) >= 0;
  }
}
