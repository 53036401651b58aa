package org.colloquy.internal.pdf;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Converts a JPEG in four inks to red, green and blue: by its own colour profile (ICC.1:2001-04,
 * annex B.4) where it has one, else as if inks were perfect.
 */
final class InkJpeg {
  private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APP2 = 0xe2;
  private static final int START_OF_SCAN = 0xda;

  /** What Adobe's marker says where three of the components are luma and chroma. */
  private static final int YCCK = 2;

  private final byte[] bytes;
  private final int transform;

  /**
   * A JPEG whose headers are sound.
   *
   * @param transform as Adobe's marker has it, -1 without one
   */
  InkJpeg(byte[] bytes, int transform) {
    this.bytes = bytes;
    this.transform = transform;
  }

  Picture read() {
    Raster raw = raster();
    int width = raw.getWidth();
    int height = raw.getHeight();
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    int[] row = new int[4 * width];
    for (int y = 0; y < height; y++) {
      raw.getPixels(0, y, width, 1, row);
      for (int at = 0; at < row.length; at += 4) {
        inks(row, at);
      }
      inks.setPixels(0, y, width, 1, row);
    }
    return new Picture(width, height, Picture.Samples.of("DeviceRGB", colours(inks)), null);
  }

  private Raster raster() {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      Raster raster = reader.readRaster(0, null);
      if (raster.getNumBands() != 4) {
        throw new PictureException("the JPEG is broken: it has not four inks", false);
      }
      return raster;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new PictureException("the JPEG is broken: " + e.getMessage(), e);
    } finally {
      reader.dispose();
    }
  }

  /**
   * Turns what the file holds into inks, 255 for all of one. Adobe's programs write paper as 255.
   */
  private void inks(int[] row, int at) {
    if (transform == YCCK) {
      double y = row[at];
      double cb = row[at + 1] - 128.0;
      double cr = row[at + 2] - 128.0;
      row[at] = clamped(y + 1.402 * cr);
      row[at + 1] = clamped(y - 0.344136 * cb - 0.714136 * cr);
      row[at + 2] = clamped(y + 1.772 * cb);
    }
    if (transform >= 0) {
      for (int i = at; i < at + 4; i++) {
        row[i] = 255 - row[i];
      }
    }
  }

  private static int clamped(double value) {
    return (int) Math.max(0, Math.min(255, Math.rint(value)));
  }

  private byte[] colours(Raster inks) {
    byte[] profile = profile();
    if (profile != null) {
      try {
        return converted(inks, ICC_Profile.getInstance(profile));
      } catch (IllegalArgumentException | CMMException e) {
        // A profile that is broken, or for something else, says nothing of these inks.
        return plain(inks);
      }
    }
    return plain(inks);
  }

  private static byte[] converted(Raster inks, ICC_Profile profile) {
    if (profile.getNumComponents() != 4) {
      return plain(inks);
    }
    ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    ColorConvertOp convert = new ColorConvertOp(new ICC_Profile[] {profile, screen}, null);
    WritableRaster colours =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, inks.getWidth(), inks.getHeight(), 3, null);
    convert.filter(inks, colours);
    return (byte[]) colours.getDataElements(0, 0, inks.getWidth(), inks.getHeight(), null);
  }

  private static byte[] plain(Raster inks) {
    byte[] colours = new byte[3 * inks.getWidth() * inks.getHeight()];
    int[] row = new int[4 * inks.getWidth()];
    int out = 0;
    for (int y = 0; y < inks.getHeight(); y++) {
      inks.getPixels(0, y, inks.getWidth(), 1, row);
      for (int at = 0; at < row.length; at += 4) {
        for (int ink = 0; ink < 3; ink++) {
          colours[out++] = (byte) ((255 - row[at + ink]) * (255 - row[at + 3]) / 255);
        }
      }
    }
    return colours;
  }

  /** The profile, which may lie in several pieces, or null. */
  private byte @Nullable [] profile() {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    int at = 2;
    while (at + 3 < bytes.length && (bytes[at + 1] & 0xff) != START_OF_SCAN) {
      int length = (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
      int start = at + 4 + PROFILE.length + 2;
      if ((bytes[at + 1] & 0xff) == APP2 && isProfile(at + 4)) {
        profile.write(bytes, start, Math.max(0, Math.min(at + 2 + length, bytes.length) - start));
      }
      at += 2 + length;
    }
    return profile.size() == 0 ? null : profile.toByteArray();
  }

  private boolean isProfile(int at) {
    for (int i = 0; i < PROFILE.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != PROFILE[i]) {
        return false;
      }
    }
    return true;
  }
}
