package org.colloquy.internal.press.web;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses rows of a picture that is mostly even (RFC 1950 and 1951, fixed codes): what repeats
 * the byte before it or the row above it is told so, all else is written as it is. Several times as
 * quick as the JDK's compressor on such rows, and the same on every JDK.
 */
final class RowDeflater {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FIRST_LENGTH_SYMBOL = 257;
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private final byte[] rows;
  private final int stride;
  private byte[] out = new byte[1 << 15];
  private int count;
  private long bits;
  private int pending;

  /**
   * @param stride bytes of a row, at most 32,768
   */
  RowDeflater(byte[] rows, int stride) {
    this.rows = rows;
    this.stride = stride;
  }

  byte[] deflate() {
    put(0x0178, 16); // a window of 32 KB
    put(0b011, 3); // the last block, of fixed codes
    int at = 0;
    while (at < rows.length) {
      int before = at == 0 ? 0 : repeated(at, 1);
      int above = at < stride || before == LONGEST ? 0 : repeated(at, stride);
      if (Math.max(above, before) < SHORTEST) {
        symbol(rows[at++] & 0xff);
      } else if (before >= above) {
        match(before, 1);
        at += before;
      } else {
        match(above, stride);
        at += above;
      }
    }
    symbol(256);
    put(0, -pending & 7);
    Adler32 sum = new Adler32();
    sum.update(rows);
    put(Integer.reverseBytes((int) sum.getValue()) & 0xffffffffL, 32);
    return Arrays.copyOf(out, count);
  }

  /** How many bytes from a place are those that stand some way before them. */
  private int repeated(int at, int distance) {
    int most = Math.min(LONGEST, rows.length - at);
    if (rows[at] != rows[at - distance]) {
      return 0;
    }
    int differs = Arrays.mismatch(rows, at, at + most, rows, at - distance, at - distance + most);
    return differs < 0 ? most : differs;
  }

  private void match(int length, int distance) {
    int found = Arrays.binarySearch(LENGTHS, length);
    int code = found >= 0 ? found : -found - 2;
    symbol(FIRST_LENGTH_SYMBOL + code);
    put(length - LENGTHS[code], LENGTH_BITS[code]);
    // codes of distances: two for each power of two, the bits below its highest two told as they
    // are
    int less = distance - 1;
    int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(less | 1));
    put(reversed(2 * extra + (less >> extra), 5), 5);
    put(less & (1 << extra) - 1, extra);
  }

  private void symbol(int symbol) {
    if (symbol < 144) {
      put(reversed(0x30 + symbol, 8), 8);
    } else if (symbol < 256) {
      put(reversed(0x190 + symbol - 144, 9), 9);
    } else if (symbol < 280) {
      put(reversed(symbol - 256, 7), 7);
    } else {
      put(reversed(0xc0 + symbol - 280, 8), 8);
    }
  }

  private static int reversed(int code, int length) {
    return Integer.reverse(code) >>> 32 - length;
  }

  private void put(long value, int length) {
    bits |= value << pending;
    pending += length;
    if (count + 8 > out.length) {
      out = Arrays.copyOf(out, 2 * out.length);
    }
    while (pending >= 8) {
      out[count++] = (byte) bits;
      bits >>>= 8;
      pending -= 8;
    }
  }
}
