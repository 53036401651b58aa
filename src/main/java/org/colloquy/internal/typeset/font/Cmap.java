package org.colloquy.internal.typeset.font;

/** From characters to glyphs: subtables of format 4 and 12, read where they lie in the file. */
final class Cmap {
  private static final int QUICK = 0x250;

  private final FontData data;
  private final int table;
  private final int format;
  private final int glyphCount;
  private final char[] quick = new char[QUICK];

  Cmap(FontData data, int start, int glyphCount) {
    this.data = data;
    this.glyphCount = glyphCount;
    this.table = choose(start);
    this.format = data.u16(table);
    for (int c = 0; c < QUICK; c++) {
      quick[c] = (char) search(c);
    }
  }

  /** The glyph of a character, 0 if there is none. */
  int glyph(int codePoint) {
    return codePoint < QUICK ? quick[codePoint] : search(codePoint);
  }

  /** The Unicode subtable that knows most: full range before the basic plane. */
  private int choose(int start) {
    int best = -1;
    int rank = 0;
    int count = data.u16(start + 2);
    for (int i = 0; i < count; i++) {
      int record = start + 4 + 8 * i;
      int platform = data.u16(record);
      boolean unicode = platform == 0 || platform == 3 && data.u16(record + 2) != 0;
      int offset = start + data.u32(record + 4);
      int newRank = unicode ? rank(data.u16(offset)) : 0;
      if (newRank > rank) {
        best = offset;
        rank = newRank;
      }
    }
    if (best < 0) {
      throw data.unsupported("it has no Unicode character map of format 4 or 12");
    }
    return best;
  }

  private static int rank(int format) {
    return format == 12 ? 2 : format == 4 ? 1 : 0;
  }

  private int search(int codePoint) {
    int glyph = format == 12 ? search12(codePoint) : search4(codePoint);
    return glyph < glyphCount ? glyph : 0;
  }

  private int search12(int codePoint) {
    int low = 0;
    int high = data.u32(table + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = table + 16 + 12 * middle;
      if (codePoint > data.large(group + 4)) {
        low = middle + 1;
      } else if (codePoint < data.large(group)) {
        high = middle - 1;
      } else {
        long glyph = data.large(group + 8) + codePoint - data.large(group);
        return glyph < glyphCount ? (int) glyph : 0;
      }
    }
    return 0;
  }

  private int search4(int codePoint) {
    if (codePoint > 0xffff) {
      return 0;
    }
    int twice = data.u16(table + 6);
    int ends = table + 14;
    int low = 0;
    int high = twice / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePoint > data.u16(ends + 2 * middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high < 0 ? 0 : inSegment(codePoint, ends + 2 * low, twice);
  }

  private int inSegment(int codePoint, int end, int twice) {
    int start = end + twice + 2;
    int first = data.u16(start);
    if (codePoint > data.u16(end) || codePoint < first) {
      return 0;
    }
    int delta = data.u16(start + twice);
    int range = start + 2 * twice;
    int offset = data.u16(range);
    if (offset == 0) {
      return codePoint + delta & 0xffff;
    }
    int glyph = data.u16(range + offset + 2 * (codePoint - first));
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }
}
