package org.colloquy.internal.pdf;

/** Takes a JPEG as it is; only its frame header is read (ISO 10918-1, annex B). */
final class JpegReader {
  private static final int START_OF_IMAGE = 0xd8;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;

  private final byte[] bytes;
  private final long limit;

  JpegReader(byte[] bytes, long limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  static boolean accepts(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xff) == 0xff
        && (bytes[1] & 0xff) == START_OF_IMAGE
        && (bytes[2] & 0xff) == 0xff;
  }

  Picture read() {
    int at = 2;
    while (at + 9 < bytes.length) {
      if (u8(at) != 0xff) {
        throw new PictureException("the JPEG is broken", false);
      }
      int marker = u8(at + 1);
      if (marker == 0xff) {
        at++;
      } else if (isFrame(marker)) {
        return frame(at + 4);
      } else if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        break;
      } else {
        at += 2 + u16(at + 2);
      }
    }
    throw new PictureException("the JPEG ends before its image begins", false);
  }

  /** SOF0 to SOF15 without the markers for tables that lie between them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private Picture frame(int at) {
    int height = u16(at + 1);
    int width = u16(at + 3);
    PictureException.check(width, height, limit);
    int components = u8(at + 5);
    if (u8(at) != 8 || components != 1 && components != 3) {
      throw new PictureException("only grey and RGB colours are supported in a JPEG", false);
    }
    Picture.Samples samples =
        new Picture.Samples(
            Cos.dictionary(
                "ColorSpace", Cos.name(components == 1 ? "DeviceGray" : "DeviceRGB"),
                "BitsPerComponent", Cos.number(8),
                "Filter", Cos.name("DCTDecode")),
            bytes);
    return new Picture(width, height, samples, null);
  }

  private int u8(int at) {
    return bytes[at] & 0xff;
  }

  private int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }
}
