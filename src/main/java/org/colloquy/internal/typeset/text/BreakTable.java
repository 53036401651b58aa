package org.colloquy.internal.typeset.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The Unicode facts that line breaking needs. The resource holds runs of characters alike: the
 * length of each as a number in groups of seven bits, lowest first, then a byte.
 */
final class BreakTable {
  /** Set for characters of East Asian width F, W or H. */
  static final int WIDE = 0x40;

  /** Set for unassigned characters that are reserved for pictures. */
  static final int PICTURE = 0x80;

  private static final int CLASS = 0x3f;
  private static final int QUICK = 0x3000;

  private final int[] starts;
  private final byte[] values;
  private final byte[] quick = new byte[QUICK];

  private BreakTable(byte[] packed) {
    int[] ends = new int[packed.length / 2];
    byte[] kinds = new byte[packed.length / 2];
    int count = 0;
    int end = 0;
    for (int at = 0; at < packed.length; ) {
      int shift = 0;
      int length = 0;
      while (packed[at] < 0) {
        length |= (packed[at++] & 0x7f) << shift;
        shift += 7;
      }
      length |= packed[at++] << shift;
      ends[count] = end;
      kinds[count++] = packed[at++];
      end += length;
    }
    starts = Arrays.copyOf(ends, count);
    values = Arrays.copyOf(kinds, count);
    for (int c = 0; c < QUICK; c++) {
      quick[c] = values[range(c)];
    }
  }

  static BreakTable get() {
    return Holder.TABLE;
  }

  static BreakClass kind(int properties) {
    return BreakClass.of(properties & CLASS);
  }

  /** Class and flags of a character. */
  int properties(int codePoint) {
    return (codePoint < QUICK ? quick[codePoint] : values[range(codePoint)]) & 0xff;
  }

  private int range(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    return found < 0 ? -found - 2 : found;
  }

  /** Loaded with the first text; never changes. */
  private static final class Holder {
    private static final BreakTable TABLE = new BreakTable(read());

    private static byte[] read() {
      try (InputStream in = BreakTable.class.getResourceAsStream("line-break.bin")) {
        if (in == null) {
          throw new FileNotFoundException("line-break.bin");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("the table of line breaks is not on the class path", e);
      }
    }
  }
}
