package org.colloquy.internal.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.colloquy.internal.typeset.font.FontException.Reason;

/**
 * The bytes of a font file. Every read is checked: what lies outside ends in a {@link
 * FontException}, so that the readers of tables can follow offsets without care.
 */
final class FontData {
  private final String name;
  private final byte[] bytes;

  FontData(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  int size() {
    return bytes.length;
  }

  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  int u8(int at) {
    check(at, 1);
    return bytes[at] & 0xff;
  }

  int u16(int at) {
    check(at, 2);
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  int i16(int at) {
    return (short) u16(at);
  }

  int i32(int at) {
    check(at, 4);
    return u16(at) << 16 | u16(at + 2);
  }

  /** An unsigned number that must be a place in the file, or a count of things in it. */
  int u32(int at) {
    int value = i32(at);
    if (value < 0 || value > bytes.length) {
      throw corrupt("a number at byte " + at + " points beyond the end of the file");
    }
    return value;
  }

  /** An unsigned number of any size, such as a code point. */
  long large(int at) {
    return i32(at) & 0xffffffffL;
  }

  String tag(int at) {
    check(at, 4);
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  byte[] slice(int at, int length) {
    check(at, length);
    byte[] slice = new byte[length];
    System.arraycopy(bytes, at, slice, 0, length);
    return slice;
  }

  FontException corrupt(String detail) {
    return new FontException(name, Reason.CORRUPT, "the font is damaged: " + detail);
  }

  FontException unsupported(String detail) {
    return new FontException(name, Reason.UNSUPPORTED, detail);
  }

  private void check(int at, int length) {
    if (at < 0 || length < 0 || at > bytes.length - length) {
      throw corrupt("it ends at byte " + bytes.length + ", before what should stand at " + at);
    }
  }
}
