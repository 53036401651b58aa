package org.colloquy.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images go in as files and come out of the PDF with the same pixels. */
class PictureTest {
  private static final long LIMIT = 1000;

  @ParameterizedTest
  @CsvSource({
    "png, " + BufferedImage.TYPE_INT_RGB,
    "png, " + BufferedImage.TYPE_INT_ARGB,
    "png, " + BufferedImage.TYPE_BYTE_GRAY,
    "png, " + BufferedImage.TYPE_USHORT_GRAY,
    "png, " + BufferedImage.TYPE_BYTE_BINARY,
    "png, " + BufferedImage.TYPE_BYTE_INDEXED,
    "gif, " + BufferedImage.TYPE_INT_RGB,
    "bmp, " + BufferedImage.TYPE_INT_RGB,
    "jpg, " + BufferedImage.TYPE_INT_RGB,
    "jpg, " + BufferedImage.TYPE_BYTE_GRAY,
  })
  void keepsThePixels(String format, int type) throws IOException {
    byte[] bytes = TinyImages.image(format, type);
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(bytes));
    BufferedImage found = throughPdf(Picture.read(bytes, LIMIT));
    assertArrayEquals(pixels(expected), pixels(found));
  }

  /** Cyan and half of black, in each way in which files hold that. */
  @ParameterizedTest
  @CsvSource({"-1, 255 0 0 127", "0, 0 255 255 128", "2, 179 171 1 128"})
  void convertsInks(int transform, String components) throws IOException {
    int[] pixel = Arrays.stream(components.split(" ")).mapToInt(Integer::parseInt).toArray();
    byte[] file = TinyImages.inks(transform, pixel);
    BufferedImage found = throughPdf(Picture.read(file, LIMIT));
    int rgb = found.getRGB(4, 4);
    assertEquals(0, rgb >> 16 & 0xff, 3);
    assertEquals(128, rgb >> 8 & 0xff, 3);
    assertEquals(128, rgb & 0xff, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "RIFF1234WEBPVP8, WebP can't stand in a PDF; PNG and JPEG can",
    "<svg xmlns=, SVG can't stand in a PDF; PNG and JPEG can",
    "words, it is no image of a kind that is known here",
  })
  void namesTheKindsItRefuses(String bytes, String message) {
    byte[] file = bytes.getBytes(StandardCharsets.US_ASCII);
    PictureException e = assertThrows(PictureException.class, () -> Picture.read(file, LIMIT));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20, 40, 60})
  void refusesWhatIsCutOff(int length) {
    byte[] bytes = TinyImages.png();
    byte[] cut = Arrays.copyOf(bytes, length);
    assertThrows(PictureException.class, () -> Picture.read(cut, LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void refusesWhatIsCutOffAnywhere(String format) {
    byte[] bytes = TinyImages.image(format, BufferedImage.TYPE_INT_RGB);
    // The last chunk of a PNG says nothing but that it is the last.
    int whole = bytes.length - (format.equals("png") ? 12 : 0);
    for (int length = 0; length < whole; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      PictureException e =
          assertThrows(PictureException.class, () -> Picture.read(cut, LIMIT), "at " + cut.length);
      assertFalse(e.tooLarge());
    }
  }

  /** A profile that has every mixture of inks be a middle grey, and what is no profile at all. */
  @ParameterizedTest
  @CsvSource({"true, 119 119 119", "false, 0 128 128"})
  void convertsInksByTheirProfile(boolean whole, String expected) throws IOException {
    byte[] profile = InkProfile.grey();
    byte[] carried = whole ? profile : Arrays.copyOf(profile, 100);
    byte[] file = InkProfile.in(TinyImages.inks(-1, new int[] {255, 0, 0, 127}), carried);
    int rgb = throughPdf(Picture.read(file, LIMIT)).getRGB(4, 4);
    String[] colours = expected.split(" ");
    for (int i = 0; i < 3; i++) {
      assertEquals(Integer.parseInt(colours[i]), rgb >> (16 - 8 * i) & 0xff, 4, "colour " + i);
    }
  }

  @Test
  void refusesWhatIsTooLarge() {
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] bytes = TinyImages.image(format, BufferedImage.TYPE_INT_RGB);
      PictureException e = assertThrows(PictureException.class, () -> Picture.read(bytes, 44));
      assertTrue(e.tooLarge(), e.getMessage());
      assertEquals("9 x 5 pixels", e.getMessage());
    }
  }

  @Test
  void refusesBytesInDisorder() {
    byte[] bytes = TinyImages.png();
    for (int i = 8; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x55;
      try {
        Picture.read(changed, LIMIT);
      } catch (PictureException e) {
        assertTrue(e.getMessage().length() > 3);
      }
    }
  }

  private static BufferedImage throughPdf(Picture picture) throws IOException {
    try (ObjectFile file = new ObjectFile("1.7");
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      COSDictionary pages = Cos.dictionary("Type", Cos.name("Pages"), "Count", Cos.number(1));
      COSObject tree = file.add(pages);
      COSDictionary images = Cos.dictionary("I1", picture.embed(file));
      COSDictionary page =
          Cos.dictionary(
              "Type", Cos.name("Page"),
              "Parent", tree,
              "MediaBox", Cos.numbers(0, 0, 9, 5),
              "Resources", Cos.dictionary("XObject", images));
      pages.setItem("Kids", Cos.array(file.add(page)));
      file.writeTo(out, file.add(Cos.dictionary("Type", Cos.name("Catalog"), "Pages", tree)));
      try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
        PDImageXObject image =
            (PDImageXObject) document.getPage(0).getResources().getXObject(Cos.name("I1"));
        return image.getImage();
      }
    }
  }

  private static int[] pixels(BufferedImage image) {
    if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      // Java takes grey for linear light and would convert it.
      int bits = image.getColorModel().getComponentSize(0);
      int[] samples =
          image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
      return Arrays.stream(samples)
          .map(sample -> Math.round(sample * 255f / ((1 << bits) - 1)))
          .map(grey -> 0xff000000 | grey * 0x010101)
          .toArray();
    }
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
