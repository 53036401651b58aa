package org.colloquy.internal.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The tables of a font that has been read, for files that take over some of them. */
public final class FontTables {
  private final ByteBuffer file;

  /**
   * @param file a font's file with a sound directory, read from its beginning
   */
  public FontTables(ByteBuffer file) {
    this.file = file.duplicate();
  }

  public boolean has(String tag) {
    return entry(tag) >= 0;
  }

  /** Where a table starts in the file, which must have it. */
  public int start(String tag) {
    return file.getInt(required(tag) + 8);
  }

  /** The bytes of a table, which the file must have. */
  public byte[] copy(String tag) {
    int entry = required(tag);
    byte[] bytes = new byte[file.getInt(entry + 12)];
    file.get(file.getInt(entry + 8), bytes);
    return bytes;
  }

  private int required(String tag) {
    int entry = entry(tag);
    if (entry < 0) {
      throw new IllegalArgumentException("no table " + tag);
    }
    return entry;
  }

  private int entry(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = file.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      if (file.getInt(12 + 16 * i) == wanted) {
        return 12 + 16 * i;
      }
    }
    return -1;
  }
}
