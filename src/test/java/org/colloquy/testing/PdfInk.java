package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Letters that run off where they should stand, or over others: by where they are drawn. */
public final class PdfInk {
  /** How much of a letter lies above its baseline, in em, and how much below. */
  private static final double ABOVE = 0.62;

  private static final double BELOW = 0.15;

  private static final String DESCENDING = "gjpqyQ";

  /** The blank part of a Chinese mark, in em. */
  private static final double BLANK = 0.5;

  /** Kerned letters and italics reach so far into each other's width, in em. */
  private static final double KERNED = 0.4;

  /** Letters of titles and initials are compared with all others of the page. */
  private static final double LARGE = 20;

  private PdfInk() {}

  /**
   * Where letters may stand, in points from the left and from the right edge of a page; what stands
   * out at the edge of a line, such as a hyphen, is allowed for.
   */
  public record Sides(double left, double right) {
    /** Anywhere on the page. */
    public static final Sides PAGE = new Sides(0, 0);
  }

  private record Glyph(String text, double x, double right, double y, double size) {
    boolean covers(Glyph other) {
      Glyph upper = y >= other.y ? this : other;
      Glyph lower = upper == this ? other : this;
      double shared = Math.min(inkEnd(), other.inkEnd()) - Math.max(ink(), other.ink());
      double foot = upper.y - (DESCENDING.contains(upper.text) ? BELOW * upper.size : 0);
      return shared > KERNED * Math.min(size, other.size) && lower.y + ABOVE * lower.size > foot;
    }

    private double ink() {
      return isSquareMark() && isOpening() ? x + BLANK * size : x;
    }

    private double inkEnd() {
      return isSquareMark() && !isOpening() ? right - BLANK * size : right;
    }

    private boolean isOpening() {
      int type = Character.getType(text.codePointAt(0));
      return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Whether it is a mark of Chinese or Japanese, half of whose square is blank. */
    private boolean isSquareMark() {
      int c = text.codePointAt(0);
      return c >= 0x2010 && !Character.isLetterOrDigit(c);
    }
  }

  /**
   * What stands where it should not, with its page.
   *
   * @param odd where letters may stand on odd pages
   * @param even the same on even ones
   */
  public static List<String> faults(byte[] pdf, Sides odd, Sides even) {
    List<String> faults = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        Glyphs glyphs = new Glyphs();
        glyphs.processPage(page);
        number++;
        Sides sides = number % 2 == 0 ? even : odd;
        off(glyphs.all, page.getMediaBox(), sides, number, faults);
        over(glyphs.all, number, faults);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return faults;
  }

  private static void off(
      List<Glyph> glyphs, PDRectangle box, Sides sides, int page, List<String> faults) {
    for (Glyph glyph : glyphs) {
      double out = 0.6 * glyph.size();
      boolean aside = glyph.x() < Math.max(0, sides.left() - out);
      boolean far = glyph.right() > box.getWidth() - Math.max(0, sides.right() - out);
      boolean beyond = glyph.y() < 0 || glyph.y() + ABOVE * glyph.size() > box.getHeight();
      if (aside || far || beyond) {
        faults.add("off " + page + " " + around(glyphs, glyph));
        return; // One a page tells enough.
      }
    }
  }

  private static void over(List<Glyph> glyphs, int page, List<String> faults) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.size() > LARGE);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    for (int i = 0; i < sorted.size(); i++) {
      Glyph glyph = sorted.get(i);
      for (int k = i + 1; k < sorted.size() && sorted.get(k).y() < glyph.y() + LARGE; k++) {
        if (glyph.covers(sorted.get(k))) {
          faults.add("over " + page + " " + around(glyphs, glyph));
          return;
        }
      }
    }
    for (Glyph large : glyphs) {
      for (Glyph glyph : glyphs) {
        if (large.size() > LARGE && glyph != large && large.covers(glyph)) {
          faults.add("over " + page + " " + around(glyphs, large));
          return;
        }
      }
    }
  }

  private static String around(List<Glyph> glyphs, Glyph glyph) {
    int at = glyphs.indexOf(glyph);
    StringBuilder text = new StringBuilder();
    glyphs
        .subList(Math.max(0, at - 10), Math.min(glyphs.size(), at + 10))
        .forEach(other -> text.append(other.text()));
    return text.toString();
  }

  private static final class Glyphs extends PDFTextStripper {
    private final List<Glyph> all = new ArrayList<>();

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      String text = font.toUnicode(code);
      double width = displacement.getX() * matrix.getScalingFactorX();
      if (text == null || !text.isBlank() && !isMark(text)) {
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        String shown = text == null ? "?" : text;
        all.add(new Glyph(shown, x, x + width, y, matrix.getScalingFactorY()));
      }
    }

    /** Accents that are drawn by themselves stand over their letters by right. */
    private static boolean isMark(String text) {
      int type = Character.getType(text.codePointAt(0));
      return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    @Override
    protected void writePage() {
      // No text is written: only where glyphs stand is asked for.
    }
  }
}
