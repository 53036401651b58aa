package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 and UTF-32 without a byte-order mark, which detectors miss, and reads both with the
 * halves of pairs in them that have lost their other half.
 */
final class Wide {
  private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
  private static final int LOOKED_AT = 1 << 16;

  /** In every script, blanks, line ends and figures are one in so many characters at least. */
  private static final int PLAIN = 20;

  /** Where more than a few units are no characters, and more than one in so many, all are none. */
  private static final int LONE = 100;

  private Wide() {}

  /** The kind that a byte-order mark tells, or null. */
  static @Nullable Charset marked(byte[] bytes) {
    for (Charset kind : new Charset[] {UTF_32_LE, UTF_32_BE}) {
      if (bytes.length > 3 && unit(bytes, 0, kind) == 0xfeff) {
        return kind;
      }
    }
    for (Charset kind : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      if (bytes.length > 1 && unit(bytes, 0, kind) == 0xfeff) {
        return kind;
      }
    }
    return null;
  }

  /** The kind that bytes without a mark look like, or null. */
  static @Nullable Charset guess(byte[] bytes) {
    if (!hasZero(bytes)) {
      return null;
    }
    for (Charset kind : new Charset[] {UTF_32_LE, UTF_32_BE}) {
      if (bytes.length % 4 == 0 && isLong(bytes, kind)) {
        return kind;
      }
    }
    int length = Math.min(LOOKED_AT, bytes.length) & ~1;
    if (length < 4 || bytes.length % 2 != 0) {
      return null;
    }
    int big = 0;
    int little = 0;
    for (int i = 0; i < length; i += 2) {
      big += isPlain(unit(bytes, i, StandardCharsets.UTF_16BE)) ? 1 : 0;
      little += isPlain(unit(bytes, i, StandardCharsets.UTF_16LE)) ? 1 : 0;
    }
    int least = length / 2 / PLAIN;
    if (big > least && big > 8 * little) {
      return StandardCharsets.UTF_16BE;
    }
    return little > least && little > 8 * big ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether a byte is zero, as half of each plain unit is. */
  private static boolean hasZero(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    int at = 0;
    while (at < length && bytes[at] != 0) {
      at++;
    }
    return at < length;
  }

  /** Whether all units are code points. */
  private static boolean isLong(byte[] bytes, Charset kind) {
    int length = Math.min(LOOKED_AT, bytes.length);
    int plain = 0;
    for (int i = 0; i < length; i += 4) {
      int unit = unit(bytes, i, kind);
      if (!Character.isValidCodePoint(unit)) {
        return false;
      }
      plain += isPlain(unit) ? 1 : 0;
    }
    return plain > length / 4 / PLAIN;
  }

  /** Whether a unit is an ASCII character that a text has. */
  private static boolean isPlain(int unit) {
    return unit >= ' ' && unit < 0x7f || unit == '\n' || unit == '\r' || unit == '\t';
  }

  /** How many bytes a unit of an encoding has; 0 for one that is not wide. */
  static int width(Charset charset) {
    return switch (charset.name()) {
      case "UTF-16LE", "UTF-16BE" -> 2;
      case "UTF-32LE", "UTF-32BE" -> 4;
      default -> 0;
    };
  }

  /**
   * The text of bytes, in which halves of pairs that stand alone stay, and are no text; null where
   * that holds for too many. What is left at the end is passed over.
   */
  static @Nullable String text(byte[] bytes, int from, Charset kind) {
    int width = width(kind);
    StringBuilder text = new StringBuilder((bytes.length - from) / width);
    for (int i = from; i + width <= bytes.length; i += width) {
      int unit = unit(bytes, i, kind);
      if (!Character.isValidCodePoint(unit)) {
        return null;
      }
      text.appendCodePoint(unit);
    }
    long lone = text.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff).count();
    return lone > 3 && lone > text.length() / LONE ? null : text.toString();
  }

  private static int unit(byte[] bytes, int at, Charset kind) {
    int width = width(kind);
    boolean little = kind.name().endsWith("LE");
    int unit = 0;
    for (int i = 0; i < width; i++) {
      unit = unit << 8 | bytes[little ? at + width - 1 - i : at + i] & 0xff;
    }
    return unit;
  }
}
