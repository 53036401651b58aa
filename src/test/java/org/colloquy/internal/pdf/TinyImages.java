package org.colloquy.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

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
}
