package org.colloquy.internal.press.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens.Cover;
import org.colloquy.edition.Tokens.Face;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.internal.press.web.CoverShapes.Area;
import org.colloquy.internal.press.web.CoverShapes.Line;
import org.colloquy.internal.press.web.CoverShapes.Type;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cover in pixels, as the JDK's own reader of PNG and its own renderer of fonts see it. */
class CoverPictureTest {
  private static final CoverFonts FONTS = new CoverFonts();
  private static final int PAPER = 0xf6f3ee;
  private static final int INK = 0x1a1a1a;

  private static Cover cover() {
    Cover cover = Design.builtIn("magazine").epub().cover();
    if (cover == null) {
      throw new AssertionError("no cover");
    }
    return cover;
  }

  private static Edition edition(String language, String title) {
    Metadata metadata = Metadata.builder().title(title).language(language).build();
    return Edition.of(Interview.builder().metadata(metadata).build(), Design.builtIn("magazine"));
  }

  private static BufferedImage drawn(CoverShapes shapes) throws IOException {
    byte[] png = CoverPicture.png(edition("en", "T"), cover(), shapes, FONTS).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void areasAreWhereTheyShouldBe() throws IOException {
    CoverShapes shapes = new CoverShapes(600, false);
    shapes.fill(new Area(0, 0, 600, 960, Ink.WASH));
    shapes.fill(new Area(50, 92, 500, 8, Ink.INK));
    shapes.fill(new Area(50, 300, 50, 4, Ink.ACCENT));
    BufferedImage image = drawn(shapes);
    assertEquals("800 x 1280", image.getWidth() + " x " + image.getHeight());
    assertEquals(PAPER, rgb(image, 0, 0));
    assertEquals(PAPER, rgb(image, 799, 1279));
    assertEquals(INK, rgb(image, 67, 123));
    assertEquals(INK, rgb(image, 732, 132));
    assertEquals(PAPER, rgb(image, 66, 123));
    assertEquals(PAPER, rgb(image, 733, 128));
    assertEquals(0x8a1c1c, rgb(image, 72, 402));
  }

  private static int rgb(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  /** Straight, round, composite and overlapping outlines, of both kinds of faces. */
  @ParameterizedTest
  @CsvSource({
    "SERIF, 500, eb-garamond/EBGaramond-Medium, o",
    "SERIF, 500, eb-garamond/EBGaramond-Medium, W",
    "SERIF, 500, eb-garamond/EBGaramond-Medium, Å",
    "SERIF, 500, eb-garamond/EBGaramond-Medium, ǵ",
    "SERIF, 600, eb-garamond/EBGaramond-SemiBold, Ж",
    "SANS, 600, source-sans-3/SourceSans3-SemiBold, &",
    "SANS, 400, source-sans-3/SourceSans3-Regular, ế"
  })
  void lettersAreAsTheJdkDrawsThem(Face face, int weight, String file, String letter)
      throws IOException, FontFormatException {
    CoverShapes shapes = new CoverShapes(600, false);
    shapes.write(new Line(letter, 50, 400, new Type(face, weight, 300), Ink.INK));
    BufferedImage ours = drawn(shapes);
    BufferedImage theirs = drawnByJdk(file, letter, 50 * 4 / 3.0, 400 * 4 / 3.0, 300 * 4 / 3f);
    long different = 0;
    long inked = 0;
    for (int y = 0; y < 1280; y++) {
      for (int x = 0; x < 800; x++) {
        double is = (double) ((rgb(ours, x, y) & 0xff) - 0xee) / (0x1a - 0xee);
        double shouldBe = (255.0 - (rgb(theirs, x, y) & 0xff)) / 255;
        different += Math.abs(is - shouldBe) > 0.2 ? 1 : 0;
        inked += shouldBe > 0.5 ? 1 : 0;
      }
    }
    assertTrue(inked > 2_500, letter + ": " + inked);
    assertTrue(different * 200 < inked, letter + ": " + different + " of " + inked);
  }

  private static BufferedImage drawnByJdk(
      String file, String letter, double x, double y, float size)
      throws IOException, FontFormatException {
    String path = "/org/colloquy/internal/typeset/fonts/" + file + ".ttf";
    try (InputStream in = CoverPicture.class.getResourceAsStream(path)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
      BufferedImage image = new BufferedImage(800, 1280, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, 800, 1280);
      graphics.setColor(Color.BLACK);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
      graphics.translate(x, y);
      graphics.fill(font.createGlyphVector(context, letter).getOutline());
      graphics.dispose();
      return image;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, The Long Way Home, cover.png",
    "ru, Долгая дорога, cover.png",
    "el, Ο μακρύς δρόμος, cover.png",
    "he, הדרך הארוכה, cover.png",
    "ar, الطريق الطويل, cover.png",
    "ko, 먼 길, cover.png",
    "th, ถนนยาว, cover.png",
    "ml, നീണ്ട വഴി, cover.svg",
    "en, A Word ക, cover.svg"
  })
  void isInPixelsWhereAFaceHasItsLetters(String language, String title, String file) {
    Edition edition = edition(language, title);
    assertEquals(file, new EpubCover(edition, cover()).image(FONTS).file());
  }

  @ParameterizedTest
  @CsvSource({
    "en, -, 20 July 2018",
    "ja, -, 2018年7月20日",
    "fr, 'Le Bac, la Rive', 'Le Bac, la Rive · 20 juillet 2018'"
  })
  void datesAreInTheTextsLanguage(String language, String publication, String expected) {
    Metadata.Builder metadata =
        Metadata.builder().title("നീണ്ട വഴി").language(language).date(new PartialDate(2018, 7, 20));
    if (!publication.equals("-")) {
      metadata.publication(new Metadata.Publication(publication, null));
    }
    Interview interview = Interview.builder().metadata(metadata.build()).build();
    Edition edition = Edition.of(interview, Design.builtIn("magazine"));
    byte[] svg = new EpubCover(edition, cover()).image(FONTS).bytes();
    Element line = Jsoup.parse(new String(svg, UTF_8), "", Parser.xmlParser()).expectFirst("text");
    assertEquals(expected, line.text());
  }

  @Test
  void aFamilyThatIsNotAtHandIsLeftToTheSystem() {
    Design design = Design.builtIn("magazine").with("fonts.serif", "Zapf");
    Edition edition = Edition.of(edition("en", "T").interview(), design);
    assertEquals("cover.svg", new EpubCover(edition, cover()).image(FONTS).file());
  }

  /** Ink of a title stands in the text block: at its left, and at its right from right to left. */
  @ParameterizedTest
  @CsvSource({"en, weir, 67, 400", "he, סכר, 400, 733"})
  void titlesStandAtTheirSide(String language, String title, int from, int to) throws IOException {
    byte[] png = new EpubCover(edition(language, title), cover()).image(FONTS).bytes();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    List<int[]> ink =
        java.util.stream.IntStream.range(0, 800 * 1000)
            .filter(i -> i / 800 > 150 && rgb(image, i % 800, i / 800) == INK)
            .mapToObj(i -> new int[] {i % 800, i / 800})
            .toList();
    assertTrue(ink.size() > 3000, "" + ink.size());
    assertTrue(ink.stream().allMatch(p -> p[0] >= from && p[0] <= to));
  }
}
