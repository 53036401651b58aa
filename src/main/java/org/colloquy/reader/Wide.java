package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte-order mark, which detectors miss. */
final class Wide {
  private static final int LOOKED_AT = 1 << 16;

  private Wide() {}

  /** The kind of UTF-16 that bytes look like, or null. */
  static @Nullable Charset guess(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length) & ~1;
    if (length < 4 || bytes.length % 2 != 0) {
      return null;
    }
    int big = 0;
    int little = 0;
    for (int i = 0; i < length; i += 2) {
      big += isPlain(bytes[i], bytes[i + 1]) ? 1 : 0;
      little += isPlain(bytes[i + 1], bytes[i]) ? 1 : 0;
    }
    // In every script, blanks, line ends and figures are one in twenty characters at least.
    int least = length / 2 / 20;
    if (big > least && big > 8 * little) {
      return StandardCharsets.UTF_16BE;
    }
    return little > least && little > 8 * big ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether a unit of two bytes is an ASCII character that a text has. */
  private static boolean isPlain(byte high, byte low) {
    return high == 0 && (low >= ' ' && low < 0x7f || low == '\n' || low == '\r' || low == '\t');
  }
}
