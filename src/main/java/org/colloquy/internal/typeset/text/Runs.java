package org.colloquy.internal.typeset.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What is known of each character, as a resource holds it: runs of characters alike, the length of
 * each as a number in groups of seven bits, lowest first, then a byte. Never changes.
 */
public final class Runs {
  private final int[] starts;
  private final byte[] values;

  private Runs(byte[] packed) {
    int[] begins = new int[packed.length / 2];
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
      begins[count] = end;
      kinds[count++] = packed[at++];
      end += length;
    }
    starts = Arrays.copyOf(begins, count);
    values = Arrays.copyOf(kinds, count);
  }

  /**
   * Reads a resource that stands beside a class.
   *
   * @throws UncheckedIOException if it is not on the class path or can't be read
   */
  public static Runs read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new Runs(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a table of characters is not on the class path", e);
    }
  }

  /** The value of a character. */
  public byte of(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    return values[found < 0 ? -found - 2 : found];
  }
}
