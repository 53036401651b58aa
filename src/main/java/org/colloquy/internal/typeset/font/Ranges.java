package org.colloquy.internal.typeset.font;

/** Sorted records of six bytes that start with the first and last glyph of a range. */
final class Ranges {
  private Ranges() {}

  /** Offset of the record that holds a glyph, or -1. */
  static int find(FontData data, int start, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = start + 6 * middle;
      if (glyph > data.u16(record + 2)) {
        low = middle + 1;
      } else if (glyph < data.u16(record)) {
        high = middle - 1;
      } else {
        return record;
      }
    }
    return -1;
  }
}
