package org.colloquy.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads images of rarer kinds through Java's own readers, which take long to start. */
final class RasterReader {
  private RasterReader() {}

  static Picture read(byte[] bytes, long limit) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new PictureException(unknown(bytes), false);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        PictureException.check(reader.getWidth(0), reader.getHeight(0), limit);
        return picture(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new PictureException("the image is broken: " + e.getMessage(), e);
    }
  }

  private static String unknown(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    String kind =
        head.startsWith("RIFF") && head.startsWith("WEBP", 8)
            ? "WebP"
            : head.startsWith("ftypavif", 4)
                ? "AVIF"
                : head.startsWith("ftyphei", 4) ? "HEIF" : head.contains("<svg") ? "SVG" : "";
    return kind.isEmpty()
        ? "it is no image of a kind that is known here"
        : kind + " can't stand in a PDF; PNG and JPEG can";
  }

  private static Picture picture(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // Java takes grey for linear light and would convert it.
      Object samples = image.getRaster().getDataElements(0, 0, width, height, null);
      return new Picture(width, height, Picture.Samples.of("DeviceGray", (byte[]) samples), null);
    }
    byte[] colours = new byte[3 * width * height];
    byte[] alpha = new byte[width * height];
    boolean opaque = true;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        alpha[at] = (byte) (row[x] >> 24);
        opaque &= alpha[at] == -1;
        colours[3 * at] = (byte) (row[x] >> 16);
        colours[3 * at + 1] = (byte) (row[x] >> 8);
        colours[3 * at + 2] = (byte) row[x];
      }
    }
    return new Picture(
        width,
        height,
        Picture.Samples.of("DeviceRGB", colours),
        opaque ? null : Picture.Samples.of("DeviceGray", alpha));
  }
}
