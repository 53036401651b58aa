package org.colloquy.internal.typeset.font;

import org.colloquy.internal.typeset.font.Font.Metrics;

/** Reads the measures of a face out of head, hhea, OS/2 and post. */
final class MetricsReader {
  private static final int ITALIC = 0x1;

  private MetricsReader() {}

  static Metrics read(FontData data, TableDirectory tables) {
    int head = tables.require("head");
    int hhea = tables.require("hhea");
    int os2 = tables.find("OS/2");
    int post = tables.find("post");
    int ascent = data.i16(hhea + 4);
    boolean heights = os2 >= 0 && data.u16(os2) >= 2;
    double angle = post < 0 ? 0 : data.i32(post + 4) / 65536.0;
    return new Metrics(
        ascent,
        data.i16(hhea + 6),
        heights ? data.i16(os2 + 88) : ascent * 7 / 10,
        heights ? data.i16(os2 + 86) : ascent / 2,
        data.i16(head + 36),
        data.i16(head + 38),
        data.i16(head + 40),
        data.i16(head + 42),
        os2 < 0 ? 400 : data.u16(os2 + 4),
        angle,
        post >= 0 && data.i32(post + 12) != 0,
        os2 < 0 ? angle != 0 : (data.u16(os2 + 62) & ITALIC) != 0);
  }
}
