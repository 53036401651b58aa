package org.colloquy.internal.typeset.font;

/** Coverage tables: which glyphs a subtable is about. */
final class Coverage {
  private Coverage() {}

  /** The index of a glyph in a coverage table, or -1. */
  static int index(FontData data, int table, int glyph) {
    int format = data.u16(table);
    int count = data.u16(table + 2);
    if (format == 1) {
      return inList(data, table + 4, count, glyph);
    }
    if (format != 2) {
      throw data.corrupt("a coverage table has format " + format);
    }
    int range = Ranges.find(data, table + 4, count, glyph);
    return range < 0 ? -1 : data.u16(range + 4) + glyph - data.u16(range);
  }

  private static int inList(FontData data, int start, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = data.u16(start + 2 * middle);
      if (found == glyph) {
        return middle;
      }
      if (found < glyph) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
