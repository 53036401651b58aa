package org.colloquy.internal.typeset.font;

/**
 * The order in which fonts expect the points of Hebrew and Arabic, which differs from the canonical
 * one of Unicode: as HarfBuzz has it, from "Hebrew points" in the SBL Hebrew font's manual and UTR
 * #53.
 */
final class MarkOrder {
  /** U+05B0 to U+05C7: smaller stands nearer to the letter; 0 is no mark. */
  private static final int[] HEBREW = {
    22, 15, 16, 17, 23, 18, 19, 20, 21, 14, 14, 24, 12, 25, 0, 13, 0, 10, 11, 0, 26, 26, 0, 21
  };

  private MarkOrder() {}

  /** The rank of a mark among those of one letter, 0 for what keeps its place. */
  static int rank(int c) {
    if (c >= 0x5b0 && c <= 0x5c7) {
      return HEBREW[c - 0x5b0];
    }
    if (c >= 0x64b && c <= 0x652) {
      // Shadda first, since the vowel stands above it.
      return c == 0x651 ? 27 : 28 + c - 0x64b;
    }
    return c == 0x670 ? 35 : 0;
  }

  /** Sorts the marks behind the last letter of a buffer by rank, as far as they have one. */
  static void sort(GlyphBuffer buffer, int[] ranks, int from) {
    for (int i = from + 1; i < buffer.count(); i++) {
      for (int k = i; k > from && ranks[k] < ranks[k - 1]; k--) {
        buffer.swap(k, k - 1);
        int rank = ranks[k];
        ranks[k] = ranks[k - 1];
        ranks[k - 1] = rank;
      }
    }
  }
}
