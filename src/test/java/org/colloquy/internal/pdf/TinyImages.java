package org.colloquy.internal.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small images made on the spot. */
final class TinyImages {
  private TinyImages() {}

  static byte[] png() {
    return image("png", BufferedImage.TYPE_INT_RGB);
  }

  static byte[] image(String format, int type) {
    BufferedImage image = new BufferedImage(9, 5, type);
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 9; x++) {
        image.setRGB(x, y, 40 * x << 24 | 0x102030 * (x % 5) + y);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("no writer for " + format + " of type " + type);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** A JPEG of one colour in four components, with Adobe's marker unless its value is negative. */
  static byte[] inks(int transform, int[] pixel) {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 9, 5, 4, null);
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 9; x++) {
        raster.setPixel(x, y, pixel);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(new IIOImage(raster, null, null));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.dispose();
    }
    byte[] plain = out.toByteArray();
    byte[] marker = {-1, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    marker[15] = (byte) transform;
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(plain, 0, 2);
    whole.write(marker, 0, transform < 0 ? 0 : marker.length);
    whole.write(plain, 2, plain.length - 2);
    return whole.toByteArray();
  }
}
