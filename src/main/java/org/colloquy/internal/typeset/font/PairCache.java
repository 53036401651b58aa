package org.colloquy.internal.typeset.font;

import java.util.concurrent.atomic.AtomicLongArray;

/** Remembers what pairs of glyphs are kerned by; bounded, lossy, safe for threads. */
final class PairCache {
  private static final int BITS = 11;

  /** The pair in the upper half, the value in the lower; 0 is empty, since no glyph here is 0. */
  private final AtomicLongArray slots = new AtomicLongArray(1 << BITS);

  /** The value of a pair, NaN if it is not known. */
  float find(int first, int second) {
    int pair = first << 16 | second;
    long slot = slots.get(slot(pair));
    return (int) (slot >>> 32) == pair ? Float.intBitsToFloat((int) slot) : Float.NaN;
  }

  void keep(int first, int second, float value) {
    int pair = first << 16 | second;
    slots.set(slot(pair), (long) pair << 32 | Float.floatToRawIntBits(value) & 0xffffffffL);
  }

  private static int slot(int pair) {
    return pair * 0x9e3779b9 >>> 32 - BITS;
  }
}
