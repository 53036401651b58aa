package org.colloquy.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PNG (ISO 15948). PDF knows its filters, so that the packed rows of most kinds are taken
 * as they are; only where rows hold transparency too are they unpacked and parted.
 */
final class PngReader {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;
  private static final int RGB_ALPHA = 6;

  private final byte[] bytes;
  private final long limit;
  private int width;
  private int height;
  private int depth;
  private int type;
  private boolean interlaced;
  private byte[] palette = {};
  private byte[] transparency = {};
  private final Bytes packed = new Bytes(1 << 12);

  PngReader(byte[] bytes, long limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  static boolean accepts(byte[] bytes) {
    return bytes.length > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  Picture read() {
    chunks();
    if (interlaced || type == PALETTE && transparency.length > 0 || depth == 16 && hasAlpha()) {
      return RasterReader.read(bytes, limit);
    }
    byte[] rows = unpacked();
    if (!hasAlpha()) {
      return new Picture(width, height, asIs(), null);
    }
    PngRows.undo(rows, rowBytes(), components());
    return parted(rows);
  }

  private boolean hasAlpha() {
    return type == GREY_ALPHA || type == RGB_ALPHA;
  }

  private int components() {
    return switch (type) {
      case GREY, PALETTE -> 1;
      case GREY_ALPHA -> 2;
      case RGB -> 3;
      case RGB_ALPHA -> 4;
      default -> throw broken(null);
    };
  }

  private int rowBytes() {
    return (int) (((long) width * depth * components() + 7) / 8);
  }

  private void chunks() {
    int at = SIGNATURE.length;
    while (at + 12 <= bytes.length) {
      int length = u32(at);
      if (length < 0 || length > bytes.length - at - 12) {
        throw broken(null);
      }
      String name = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
      chunk(name, at + 8, length);
      at += 12 + length;
    }
    if (packed.size() == 0 || type == PALETTE && palette.length == 0) {
      throw broken(null);
    }
  }

  private void chunk(String name, int at, int length) {
    switch (name) {
      case "IHDR" -> header(at, length);
      case "PLTE" -> palette = Arrays.copyOfRange(bytes, at, at + length);
      case "tRNS" -> transparency = Arrays.copyOfRange(bytes, at, at + length);
      case "IDAT" -> packed.put(bytes, at, length);
      default -> {
        // Text, times and colour hints: nothing that the page shows.
      }
    }
  }

  private void header(int at, int length) {
    if (length != 13) {
      throw broken(null);
    }
    width = u32(at);
    height = u32(at + 4);
    depth = bytes[at + 8];
    type = bytes[at + 9];
    interlaced = bytes[at + 12] != 0;
    PictureException.check(width, height, limit);
    boolean known = depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    if (!known || depth < 8 && components() > 1) {
      throw broken(null);
    }
  }

  /** The rows with their filters; also a check that the packed bytes are sound. */
  private byte[] unpacked() {
    long size = (rowBytes() + 1L) * height;
    if (size > Integer.MAX_VALUE - 8) {
      throw new PictureException(width + " x " + height + " pixels", true);
    }
    byte[] rows = new byte[(int) size];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.toByteArray());
      int length = 0;
      while (length < rows.length) {
        int more = inflater.inflate(rows, length, rows.length - length);
        if (more == 0 && (inflater.finished() || inflater.needsInput())) {
          throw broken(null);
        }
        length += more;
      }
      return rows;
    } catch (DataFormatException e) {
      throw broken(e);
    } finally {
      inflater.end();
    }
  }

  private Picture.Samples asIs() {
    COSDictionary dictionary =
        Cos.dictionary(
            "ColorSpace", space(),
            "BitsPerComponent", Cos.number(depth),
            "Filter", Cos.name("FlateDecode"),
            "DecodeParms",
                Cos.dictionary(
                    "Predictor", Cos.number(15),
                    "Colors", Cos.number(components()),
                    "BitsPerComponent", Cos.number(depth),
                    "Columns", Cos.number(width)));
    if (transparency.length >= 2 * components() && type != PALETTE) {
      COSArray mask = new COSArray();
      for (int i = 0; i < components(); i++) {
        COSBase value =
            Cos.number((transparency[2 * i] & 0xff) << 8 | transparency[2 * i + 1] & 0xff);
        mask.add(value);
        mask.add(value);
      }
      dictionary.setItem("Mask", mask);
    }
    return new Picture.Samples(dictionary, packed.toByteArray());
  }

  private COSBase space() {
    if (type == PALETTE) {
      return Cos.array(
          Cos.name("Indexed"),
          Cos.name("DeviceRGB"),
          Cos.number(palette.length / 3 - 1),
          Cos.bytes(palette));
    }
    return Cos.name(type == GREY ? "DeviceGray" : "DeviceRGB");
  }

  private Picture parted(byte[] rows) {
    int colours = components() - 1;
    byte[] colour = new byte[width * height * colours];
    byte[] alpha = new byte[width * height];
    int from = 0;
    for (int pixel = 0; pixel < alpha.length; pixel++) {
      if (pixel % width == 0) {
        from++;
      }
      System.arraycopy(rows, from, colour, pixel * colours, colours);
      alpha[pixel] = rows[from + colours];
      from += colours + 1;
    }
    return new Picture(
        width,
        height,
        Picture.Samples.of(colours == 1 ? "DeviceGray" : "DeviceRGB", colour),
        Picture.Samples.of("DeviceGray", alpha));
  }

  private int u32(int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  private static PictureException broken(@Nullable Throwable cause) {
    String message = "the PNG is broken";
    return cause == null
        ? new PictureException(message, false)
        : new PictureException(message, cause);
  }
}
