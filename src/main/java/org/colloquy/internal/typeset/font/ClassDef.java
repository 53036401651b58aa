package org.colloquy.internal.typeset.font;

/** Class definition tables: the class of a glyph, 0 unless told. */
final class ClassDef {
  private ClassDef() {}

  static int of(FontData data, int table, int glyph) {
    int format = data.u16(table);
    if (format == 1) {
      int index = glyph - data.u16(table + 2);
      return index >= 0 && index < data.u16(table + 4) ? data.u16(table + 6 + 2 * index) : 0;
    }
    if (format != 2) {
      throw data.corrupt("a class definition has format " + format);
    }
    int range = Ranges.find(data, table + 4, data.u16(table + 2), glyph);
    return range < 0 ? 0 : data.u16(range + 4);
  }
}
