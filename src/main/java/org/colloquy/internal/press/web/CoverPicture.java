package org.colloquy.internal.press.web;

import java.io.ByteArrayOutputStream;
import java.nio.file.InvalidPathException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.edition.Colour;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.FontException;
import org.colloquy.internal.typeset.font.FontRequest;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.internal.typeset.font.Shaper;
import org.colloquy.internal.typeset.font.Stretch;

/** Draws a cover in pixels, in the design's own faces: shelves of books show no vectors. */
final class CoverPicture {
  /**
   * Pixels of the longer side: a screen full; shops that ask for more want a picture of their own.
   */
  static final int LONGER = 1280;

  private final Edition edition;
  private final Fonts fonts;
  private final double scale;
  private final CoverRaster raster;
  private final Map<Font, GlyphOutlines> outlines = new HashMap<>();

  private CoverPicture(Edition edition, MediumTokens.Cover cover, Fonts fonts) {
    this.edition = edition;
    this.fonts = fonts;
    scale = (double) LONGER / Math.max(cover.width(), cover.height());
    raster =
        new CoverRaster(Math.max(1, pixels(cover.width())), Math.max(1, pixels(cover.height())));
  }

  /** A PNG of the cover; none where no face at hand has all of its letters. */
  static Optional<byte[]> png(
      Edition edition, MediumTokens.Cover cover, CoverShapes shapes, CoverFonts fonts) {
    try {
      Fonts faces = fonts.of(edition.design().fonts().files());
      return new CoverPicture(edition, cover, faces).draw(cover, shapes);
    } catch (FontException | InvalidPathException | IndexOutOfBoundsException unusable) {
      return Optional.empty(); // a vector drawing names its fonts and needs none
    }
  }

  private Optional<byte[]> draw(MediumTokens.Cover cover, CoverShapes shapes) {
    for (CoverShapes.Area area : shapes.areas()) {
      if (area.ink() != cover.paper()) {
        raster.fill(
            scaled(area), area.ink() == cover.ink() ? CoverRaster.STEPS : CoverRaster.ACCENT);
      }
    }
    for (CoverShapes.Line line : shapes.lines()) {
      if (!draw(line, shapes.mirrored())) {
        return Optional.empty();
      }
    }
    return Optional.of(new CoverPng(raster, palette(cover)).write(new ByteArrayOutputStream()));
  }

  private int[] palette(MediumTokens.Cover cover) {
    Tokens.Palette light = edition.design().colours().light();
    int[] palette = new int[CoverRaster.ACCENT + 1];
    for (int step = 0; step <= CoverRaster.STEPS; step++) {
      palette[step] = mixed(light.of(cover.paper()), light.of(cover.ink()), step);
    }
    palette[CoverRaster.ACCENT] = light.of(cover.accent()).rgb();
    return palette;
  }

  private static int mixed(Colour paper, Colour ink, int step) {
    return mixed(paper.red(), ink.red(), step) << 16
        | mixed(paper.green(), ink.green(), step) << 8
        | mixed(paper.blue(), ink.blue(), step);
  }

  private static int mixed(int paper, int ink, int step) {
    return Math.round(paper + (float) (ink - paper) * step / CoverRaster.STEPS);
  }

  private int pixels(int length) {
    return (int) Math.round(length * scale);
  }

  private CoverShapes.Area scaled(CoverShapes.Area area) {
    int x = pixels(area.x());
    int y = pixels(area.y());
    int width = pixels(area.x() + area.width()) - x;
    int height = pixels(area.y() + area.height()) - y;
    return new CoverShapes.Area(x, y, width, height, area.ink());
  }

  /** Whether all letters of a line could be drawn. */
  private boolean draw(CoverShapes.Line line, boolean mirrored) {
    List<Stretch> stretches = visual(line, mirrored);
    if (stretches.stream().anyMatch(s -> s.font() == null)) {
      return false;
    }
    double size = line.type().size() * scale;
    double x = line.x() * scale;
    if (mirrored) {
      x -= stretches.stream().mapToDouble(s -> s.glyphs().width()).sum() * size / 1000;
    }
    for (Stretch stretch : stretches) {
      draw(stretch, x, line.y() * scale, size);
      x += stretch.glyphs().width() * size / 1000;
    }
    return true;
  }

  /** The line's stretches from left to right. */
  private List<Stretch> visual(CoverShapes.Line line, boolean mirrored) {
    CoverShapes.Type type = line.type();
    String family = edition.design().fonts().family(type.face());
    Shaper shaper =
        fonts.shaper(
            new FontRequest(family, type.weight(), false), Features.TEXT, edition.language());
    int base = mirrored ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(line.text(), base);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    List<Stretch> stretches = new ArrayList<>();
    for (int run : order) {
      boolean backward = (bidi.getRunLevel(run) & 1) != 0;
      String text = line.text().substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      List<Stretch> shape = shaper.shape(text, backward);
      for (int i = 0; i < shape.size(); i++) {
        stretches.add(shape.get(backward ? shape.size() - 1 - i : i));
      }
    }
    return stretches;
  }

  private void draw(Stretch stretch, double fromX, double y, double size) {
    Font font = stretch.font();
    if (font == null) {
      return;
    }
    GlyphOutlines glyphOutlines = outlines.computeIfAbsent(font, GlyphOutlines::new);
    Glyphs glyphs = stretch.glyphs();
    double x = fromX;
    for (int i = 0; i < glyphs.count(); i++) {
      int at = glyphs.backward() ? glyphs.count() - 1 - i : i;
      double glyphX = x + glyphs.offsets().x(at) * size / 1000;
      double glyphY = y - glyphs.offsets().y(at) * size / 1000;
      GlyphStroke stroke = new GlyphStroke(glyphX, glyphY, size / font.unitsPerEm());
      glyphOutlines.draw(glyphs.id(at), stroke);
      stroke.ink(raster);
      x += glyphs.advance(at) * size / 1000;
    }
  }
}
