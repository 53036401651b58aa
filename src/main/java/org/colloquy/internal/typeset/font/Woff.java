package org.colloquy.internal.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;

/** Packs the tables of a TrueType font as a WOFF file (W3C, WOFF File Format 1.0). */
final class Woff {
  private static final int SIGNATURE = 0x774f4646;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEAD_CHECKSUM = 8;
  private static final int WHOLE = 0xB1B0AFBA;

  private Woff() {}

  static byte[] file(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    adjust(tables);
    FontBytes directory = new FontBytes();
    FontBytes body = new FontBytes();
    int start = 44 + 20 * count;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      byte[] packed = packed(table);
      directory.all(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.u32(start + body.size()).u32(packed.length).u32(table.length);
      directory.u32(checksum(table) - (entry.getKey().equals("head") ? adjustment(table) : 0));
      body.all(packed).pad();
    }
    FontBytes out = new FontBytes().u32(SIGNATURE).u32(TRUE_TYPE);
    out.u32(start + body.size()).u16(count).u16(0).u32(size).u16(1).u16(0);
    out.u32(0).u32(0).u32(0).u32(0).u32(0);
    return out.all(directory.toByteArray()).all(body.toByteArray()).toByteArray();
  }

  /** Sets the checksum of the file as it is unpacked, which stands in its head. */
  private static void adjust(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    FontBytes directory = new FontBytes().u32(TRUE_TYPE).u16(count).u16(16 * power);
    directory.u16(Integer.numberOfTrailingZeros(power)).u16(16 * (count - power));
    int at = 12 + 16 * count;
    int sum = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      directory.all(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.u32(checksum(table)).u32(at).u32(table.length);
      sum += checksum(table);
      at += table.length + 3 & ~3;
    }
    byte[] head = tables.getOrDefault("head", new byte[12]);
    ByteBuffer.wrap(head).putInt(HEAD_CHECKSUM, WHOLE - sum - checksum(directory.toByteArray()));
  }

  private static int adjustment(byte[] head) {
    return ByteBuffer.wrap(head).getInt(HEAD_CHECKSUM);
  }

  private static byte[] packed(byte[] table) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(table);
      deflater.finish();
      byte[] packed = new byte[table.length];
      int length = deflater.deflate(packed);
      // a table that does not shrink is left as it is
      boolean shrunk = deflater.finished() && length < table.length;
      return shrunk ? Arrays.copyOf(packed, length) : table;
    } finally {
      deflater.end();
    }
  }

  /** The sum of all words of four bytes, the last of them filled up with zeros. */
  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xff) << 24 - 8 * (i & 3);
    }
    return sum;
  }
}
