package org.colloquy.internal.typeset.font;

import java.io.ByteArrayOutputStream;

/** Numbers of a font file, the highest byte first. */
final class FontBytes extends ByteArrayOutputStream {
  FontBytes u16(int value) {
    write(value >> 8);
    write(value);
    return this;
  }

  FontBytes u32(int value) {
    return u16(value >>> 16).u16(value);
  }

  FontBytes all(byte[] bytes) {
    writeBytes(bytes);
    return this;
  }

  /** Fills up to a multiple of four. */
  FontBytes pad() {
    while ((count & 3) != 0) {
      write(0);
    }
    return this;
  }
}
