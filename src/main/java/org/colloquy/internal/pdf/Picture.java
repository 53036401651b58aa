package org.colloquy.internal.pdf;

import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** An image as PDF can hold it. Immutable. */
public final class Picture {
  private final int width;
  private final int height;
  private final Samples colours;
  private final @Nullable Samples transparency;

  /**
   * Samples of an image.
   *
   * @param dictionary colour space, bits, filter; without width, height and length
   * @param data as the filter wants it
   */
  record Samples(COSDictionary dictionary, byte[] data) {
    /** Samples in 8 bits that are not yet packed. */
    static Samples of(String space, byte[] samples) {
      Deflater deflater = new Deflater(Deflater.BEST_SPEED);
      try {
        byte[] data = new Bytes(samples.length).put(samples).deflated(deflater);
        return new Samples(
            Cos.dictionary(
                "ColorSpace", Cos.name(space),
                "BitsPerComponent", Cos.number(8),
                "Filter", Cos.name("FlateDecode")),
            data);
      } finally {
        deflater.end();
      }
    }
  }

  Picture(int width, int height, Samples colours, @Nullable Samples transparency) {
    this.width = width;
    this.height = height;
    this.colours = colours;
    this.transparency = transparency;
  }

  /**
   * Reads a PNG, a JPEG, or what else Java knows (GIF, BMP, TIFF).
   *
   * @param limit pixels at most
   * @throws PictureException if it is none of these, broken, or larger than the limit
   */
  public static Picture read(byte[] bytes, long limit) {
    if (PngReader.accepts(bytes)) {
      return new PngReader(bytes, limit).read();
    }
    if (JpegReader.accepts(bytes)) {
      return new JpegReader(bytes, limit).read();
    }
    return RasterReader.read(bytes, limit);
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  COSObject embed(ObjectFile file) {
    COSDictionary image = sized(colours);
    if (transparency != null) {
      image.setItem("SMask", file.addRaw(sized(transparency), transparency.data()));
    }
    return file.addRaw(image, colours.data());
  }

  private COSDictionary sized(Samples samples) {
    COSDictionary image =
        Cos.dictionary(
            "Type", Cos.name("XObject"),
            "Subtype", Cos.name("Image"),
            "Width", Cos.number(width),
            "Height", Cos.number(height));
    image.addAll(samples.dictionary());
    return image;
  }
}
