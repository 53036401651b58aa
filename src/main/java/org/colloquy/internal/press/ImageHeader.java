package org.colloquy.internal.press;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Kind and size of a picture, from its first bytes.
 *
 * @param mediaType one of the core media types of EPUB 3.3 for pictures
 * @param width in pixels, above 0
 * @param height in pixels, above 0
 */
public record ImageHeader(String mediaType, int width, int height) {
  /** A drawing, which has no pixels. */
  static final ImageHeader DRAWING = new ImageHeader(Svg.MEDIA_TYPE, 1, 1);

  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  long pixels() {
    return (long) width * height;
  }

  public String extension() {
    return switch (mediaType) {
      case "image/jpeg" -> "jpg";
      case Svg.MEDIA_TYPE -> "svg";
      default -> mediaType.substring("image/".length());
    };
  }

  /** Reads a PNG, GIF, JPEG or WebP; empty where the bytes are none of them. */
  static Optional<ImageHeader> of(byte[] b) {
    return read(b).filter(h -> h.width() > 0 && h.height() > 0);
  }

  private static Optional<ImageHeader> read(byte[] b) {
    if (is(b, 0, PNG) && b.length >= 24) {
      return Optional.of(new ImageHeader("image/png", big(b, 16, 4), big(b, 20, 4)));
    }
    if ((is(b, 0, "GIF87a") || is(b, 0, "GIF89a")) && b.length >= 10) {
      return Optional.of(new ImageHeader("image/gif", little(b, 6, 2), little(b, 8, 2)));
    }
    if (is(b, 0, "\u00ff\u00d8\u00ff")) {
      return jpeg(b);
    }
    if (is(b, 0, "RIFF") && is(b, 8, "WEBP") && b.length >= 30) {
      return Optional.of(webp(b));
    }
    return Optional.empty();
  }

  /** The size stands in the first frame header (ITU T.81, B.2.2), behind any other segments. */
  private static Optional<ImageHeader> jpeg(byte[] b) {
    int at = 2;
    while (at + 9 < b.length && b[at] == (byte) 0xff) {
      int marker = b[at + 1] & 0xff;
      boolean frame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame) {
        return Optional.of(new ImageHeader("image/jpeg", big(b, at + 7, 2), big(b, at + 5, 2)));
      }
      // 0xff may be repeated before a marker
      at += marker == 0xff ? 1 : 2 + big(b, at + 2, 2);
    }
    return Optional.empty();
  }

  /** RFC 9649: lossy, lossless and extended files hold their size in three places. */
  private static ImageHeader webp(byte[] b) {
    if (is(b, 12, "VP8X")) {
      return new ImageHeader("image/webp", 1 + little(b, 24, 3), 1 + little(b, 27, 3));
    }
    if (is(b, 12, "VP8L")) {
      int bits = little(b, 21, 4);
      return new ImageHeader("image/webp", 1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
    }
    return new ImageHeader("image/webp", little(b, 26, 2) & 0x3fff, little(b, 28, 2) & 0x3fff);
  }

  private static boolean is(byte[] b, int at, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (b.length < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (b[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static int big(byte[] b, int at, int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | b[at + i] & 0xff;
    }
    return value;
  }

  private static int little(byte[] b, int at, int length) {
    int value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | b[at + i] & 0xff;
    }
    return value;
  }
}
