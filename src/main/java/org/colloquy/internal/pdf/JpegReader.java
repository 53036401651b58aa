package org.colloquy.internal.pdf;

/**
 * Takes a JPEG as it is; only its headers are read (ISO 10918-1, annex B). One in the colours of a
 * printing press is converted, since a document's colours are those of a screen.
 */
final class JpegReader {
  private static final int START_OF_IMAGE = 0xd8;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  private static final int ADOBE = 0xee;

  /** Progressive, the last kind of frame that DCTDecode knows (ISO 32000-1, 7.4.8). */
  private static final int LAST_USUAL = 0xc2;

  private final byte[] bytes;
  private final long limit;

  /** What Adobe's marker says of the colours, -1 without one. */
  private int transform = -1;

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
    int frame = -1;
    while (at + 3 < bytes.length && u8(at) == 0xff) {
      int marker = u8(at + 1);
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        break;
      }
      int length = u16(at + 2);
      if (isFrame(marker) && at + 10 < bytes.length) {
        frame = at;
      } else if (marker == ADOBE && length >= 14 && at + 16 <= bytes.length) {
        transform = u8(at + 15);
      }
      at += 2 + length;
    }
    if (frame < 0 || at + 3 >= bytes.length || u8(at + 1) != START_OF_SCAN) {
      throw new PictureException("the JPEG is broken, or ends before its image begins", false);
    }
    if (!ends(at)) {
      throw new PictureException("the JPEG is cut off", false);
    }
    return frame(u8(frame + 1), frame + 4);
  }

  /** Whether the image that begins somewhere has an end; other things may follow it. */
  private boolean ends(int from) {
    for (int at = bytes.length - 2; at > from; at--) {
      if (u8(at) == 0xff && u8(at + 1) == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  /** SOF0 to SOF15 without the markers for tables that lie between them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private Picture frame(int kind, int at) {
    int height = u16(at + 1);
    int width = u16(at + 3);
    PictureException.check(width, height, limit);
    int components = u8(at + 5);
    if (u8(at) != 8 || components != 1 && components != 3 && components != 4) {
      throw new PictureException("only grey, RGB and CMYK in 8 bits are supported in JPEG", false);
    }
    if (kind > LAST_USUAL) {
      throw new PictureException("PDF can't hold a JPEG that is lossless or arithmetic", false);
    }
    if (components == 4) {
      return new InkJpeg(bytes, transform).read();
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
