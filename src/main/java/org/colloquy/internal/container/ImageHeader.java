package org.colloquy.internal.container;

import java.util.Optional;

/**
 * What a picture's first bytes tell, without decoding it: PNG (ISO/IEC 15948, 11.2.2), JPEG (ITU-T
 * T.81, B.2.2), GIF (version 89a, 18).
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/gif}
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record ImageHeader(String mediaType, int width, int height) {
  private static final long PNG = 0x89504e470d0a1a0aL;

  /** The header of a picture; empty where it is of another kind or damaged. */
  public static Optional<ImageHeader> of(byte[] bytes) {
    Optional<ImageHeader> found = Optional.empty();
    if (bytes.length >= 24 && png(bytes)) {
      found = Optional.of(new ImageHeader("image/png", int32(bytes, 16), int32(bytes, 20)));
    } else if (bytes.length >= 10 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F') {
      int width = bytes[6] & 0xff | (bytes[7] & 0xff) << 8;
      int height = bytes[8] & 0xff | (bytes[9] & 0xff) << 8;
      found = Optional.of(new ImageHeader("image/gif", width, height));
    } else if (bytes.length >= 4 && int16(bytes, 0) == 0xffd8) {
      found = jpeg(bytes);
    }
    return found.filter(h -> h.width > 0 && h.height > 0);
  }

  private static boolean png(byte[] bytes) {
    return int32(bytes, 0) == (int) (PNG >>> 32) && int32(bytes, 4) == (int) PNG;
  }

  /** Goes from segment to segment up to the frame's header, which tells the size. */
  private static Optional<ImageHeader> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
      int marker = bytes[at + 1] & 0xff;
      boolean frame = marker >= 0xc0 && marker <= 0xcf;
      boolean table = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
      if (frame && !table) {
        int height = int16(bytes, at + 5);
        int width = int16(bytes, at + 7);
        return Optional.of(new ImageHeader("image/jpeg", width, height));
      }
      boolean filler = marker == 0xff;
      boolean alone = marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
      at += filler ? 1 : alone ? 2 : 2 + Math.max(2, int16(bytes, at + 2));
    }
    return Optional.empty();
  }

  private static int int16(byte[] b, int at) {
    return (b[at] & 0xff) << 8 | b[at + 1] & 0xff;
  }

  private static int int32(byte[] b, int at) {
    return int16(b, at) << 16 | int16(b, at + 2);
  }
}
