package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The lines of a PDF as they are drawn, whoever made it: glyphs by their baselines, without
 * ActualText, tags or the order of the file.
 */
public final class PdfLines {
  /** Less than any space between words, more than any kern, in em. */
  private static final double SPACE = 0.12;

  private PdfLines() {}

  /**
   * Glyphs on one baseline in one size; positions in points, from the page's lower left corner.
   *
   * @param page from 1
   * @param font the name of its first glyph's font, without the tag of a subset
   * @param gaps the spaces between its words, in em
   * @param text without spaces
   * @param marked the marked-content identifiers of its glyphs, in the order drawn; -1 for none
   * @param spaced whether a space is drawn behind its last glyph
   */
  public record Line(
      int page,
      double baseline,
      double size,
      double left,
      double right,
      String font,
      List<Double> gaps,
      String text,
      List<Integer> marked,
      boolean spaced) {
    /** Whether it ends in a hyphen. */
    public boolean hyphenated() {
      return text.endsWith("-") || text.endsWith("\u2010") || text.endsWith("\u00ad");
    }
  }

  /** The lines of all pages, from top to bottom. */
  public static List<Line> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (PDPage page : document.getPages()) {
        Glyphs glyphs = new Glyphs();
        glyphs.processPage(page);
        lines.addAll(glyphs.lines(++number));
      }
      return lines;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Glyph(double x, double end, double size, String font, String text, int marked) {}

  private static final class Glyphs extends PDFTextStripper {
    private final Map<Long, List<Glyph>> rows = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Long, Double> spaces = new TreeMap<>();
    private final List<Integer> marks = new ArrayList<>();

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      String text = font.toUnicode(code);
      double x = matrix.getTranslateX();
      long row = Math.round(matrix.getTranslateY() * 20);
      if (text != null && text.isBlank()) {
        spaces.merge(row, x, Math::max);
      } else {
        double size = matrix.getScalingFactorY();
        int mark = marks.isEmpty() ? -1 : marks.get(marks.size() - 1);
        rows.computeIfAbsent(row, key -> new ArrayList<>())
            .add(
                new Glyph(
                    x,
                    x + displacement.getX() * matrix.getScalingFactorX(),
                    size,
                    font.getName(),
                    text == null ? "?" : text,
                    mark));
      }
    }

    @Override
    protected void writePage() {
      // No text is written: only where glyphs stand is asked for.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      int outer = marks.isEmpty() ? -1 : marks.get(marks.size() - 1);
      marks.add(properties == null ? outer : properties.getInt(COSName.MCID, outer));
    }

    @Override
    public void endMarkedContentSequence() {
      marks.remove(marks.size() - 1);
    }

    List<Line> lines(int page) {
      List<Line> lines = new ArrayList<>();
      rows.forEach(
          (row, glyphs) -> {
            Map<Long, List<Glyph>> sizes = new TreeMap<>();
            for (Glyph glyph : glyphs) {
              sizes
                  .computeIfAbsent(Math.round(glyph.size() * 100), key -> new ArrayList<>())
                  .add(glyph);
            }
            double space = spaces.getOrDefault(row, Double.NEGATIVE_INFINITY);
            sizes.values().forEach(same -> lines.add(line(page, row / 20.0, same, space)));
          });
      return lines;
    }

    private static String face(Glyph glyph) {
      String name = glyph.font() == null ? "" : glyph.font();
      return name.indexOf('+') == 6 ? name.substring(7) : name;
    }

    private static Line line(int page, double baseline, List<Glyph> glyphs, double space) {
      glyphs.sort(Comparator.comparingDouble(Glyph::x));
      List<Double> gaps = new ArrayList<>();
      List<Integer> marked = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      double size = glyphs.get(0).size();
      double end = Double.NaN;
      for (Glyph glyph : glyphs) {
        double gap = (glyph.x() - end) / size;
        if (gap > SPACE) {
          gaps.add(gap);
        }
        end = glyph.end();
        text.append(glyph.text());
        if (!marked.contains(glyph.marked())) {
          marked.add(glyph.marked());
        }
      }
      return new Line(
          page,
          baseline,
          size,
          glyphs.get(0).x(),
          end,
          face(glyphs.get(0)),
          gaps,
          text.toString(),
          marked,
          space > end - SPACE * size);
    }
  }
}
