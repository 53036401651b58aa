package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/** GPOS lookups of type 2 (pairs, formats 1 and 2) and 9 (extension of these). */
final class Kerning {
  private static final int PAIR = 2;
  private static final int EXTENSION = 9;
  private static final int X_PLACEMENT = 0x1;
  private static final int X_ADVANCE = 0x4;

  private final FontData data;
  private final @Nullable GlyphClasses classes;
  private final GlyphBuffer buffer;
  private final MarkPlacement places;
  private final float unit;
  private final PairCache cache;

  /** What the first glyph of the current pair is widened by, in font units. */
  private int total;

  /** Whether a pair did more than widen its first glyph, which the cache can't tell. */
  private boolean changedMore;

  Kerning(TrueTypeFont font, GlyphBuffer buffer, MarkPlacement places, PairCache cache) {
    this.data = font.file();
    this.classes = font.classes();
    this.buffer = buffer;
    this.places = places;
    this.cache = cache;
    this.unit = 1000f / font.unitsPerEm();
  }

  /** Applies lookups; those of a cache must always be the same. */
  void apply(int[] lookups) {
    if (lookups.length > 0 && hasMarks()) {
      for (int lookup : lookups) {
        apply(lookup);
      }
    } else if (lookups.length > 0) {
      for (int i = 0; i + 1 < buffer.count(); i++) {
        neighbours(lookups, i);
      }
    }
  }

  private boolean hasMarks() {
    for (int i = 0; classes != null && i < buffer.count(); i++) {
      if (classes.isMark(buffer.id(i))) {
        return true;
      }
    }
    return false;
  }

  /** Without marks between them, all lookups see the same pairs. */
  private void neighbours(int[] lookups, int first) {
    float known = cache.find(buffer.id(first), buffer.id(first + 1));
    if (!Float.isNaN(known)) {
      buffer.widen(first, known);
      return;
    }
    total = 0;
    changedMore = false;
    for (int lookup : lookups) {
      pair(lookup, first, first + 1);
    }
    float value = total * unit;
    buffer.widen(first, value);
    if (!changedMore) {
      cache.keep(buffer.id(first), buffer.id(first + 1), value);
    }
  }

  /** Applies a lookup to every pair of neighbours that it sees. */
  private void apply(int lookup) {
    int first = next(lookup, -1);
    while (first >= 0) {
      int second = next(lookup, first);
      if (second >= 0) {
        total = 0;
        pair(lookup, first, second);
        buffer.widen(first, total * unit);
      }
      first = second;
    }
  }

  private int next(int lookup, int from) {
    int at = from + 1;
    while (at < buffer.count() && classes != null && classes.ignores(lookup, buffer.id(at))) {
      at++;
    }
    return at < buffer.count() ? at : -1;
  }

  private void pair(int lookup, int first, int second) {
    int subtables = data.u16(lookup + 4);
    int type = data.u16(lookup);
    for (int i = 0; i < subtables; i++) {
      int start = lookup + data.u16(lookup + 6 + 2 * i);
      boolean extension = type == EXTENSION;
      int inner = extension ? data.u16(start + 2) : type;
      int table = extension ? start + data.u32(start + 4) : start;
      if (inner == PAIR && subtable(table, first, second)) {
        return;
      }
    }
  }

  /** Whether this subtable answers for the pair, even if by nothing. */
  private boolean subtable(int table, int first, int second) {
    int covered = Coverage.index(data, table + data.u16(table + 2), buffer.id(first));
    if (covered < 0) {
      return false;
    }
    int format1 = data.u16(table + 4);
    int format2 = data.u16(table + 6);
    int value =
        data.u16(table) == 1
            ? inSet(table + data.u16(table + 10 + 2 * covered), size(format1, format2), second)
            : inMatrix(table, size(format1, format2), first, second);
    if (value < 0) {
      return false;
    }
    total += number(value, format1, X_ADVANCE);
    move(first, number(value, format1, X_PLACEMENT));
    if (format2 != 0) {
      int value2 = value + 2 * Integer.bitCount(format1);
      buffer.widen(second, number(value2, format2, X_ADVANCE) * unit);
      move(second, number(value2, format2, X_PLACEMENT));
      changedMore = true;
    }
    return true;
  }

  private static int size(int format1, int format2) {
    return 2 * Integer.bitCount(format1) + 2 * Integer.bitCount(format2);
  }

  private int inSet(int set, int size, int second) {
    int glyph = buffer.id(second);
    int low = 0;
    int high = data.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = set + 2 + (2 + size) * middle;
      int found = data.u16(record);
      if (found == glyph) {
        return record + 2;
      }
      if (found < glyph) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int inMatrix(int table, int size, int first, int second) {
    int class1 = ClassDef.of(data, table + data.u16(table + 8), buffer.id(first));
    int class2 = ClassDef.of(data, table + data.u16(table + 10), buffer.id(second));
    int columns = data.u16(table + 14);
    if (class1 >= data.u16(table + 12) || class2 >= columns) {
      return -1;
    }
    return table + 16 + size * (class1 * columns + class2);
  }

  private void move(int glyph, int by) {
    if (by != 0) {
      places.shift(glyph, by * unit);
      changedMore = true;
    }
  }

  /** A number of a value record, in font units; 0 if it has none of that kind. */
  private int number(int value, int format, int kind) {
    if ((format & kind) == 0) {
      return 0;
    }
    int before = Integer.bitCount(format & kind - 1);
    return data.i16(value + 2 * before);
  }
}
