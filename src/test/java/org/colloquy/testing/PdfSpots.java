package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where letters stand on the pages of a PDF, as PDFBox reads them. */
public final class PdfSpots {
  /**
   * A letter, in points from the top left corner of its page.
   *
   * @param page from 1
   * @param y of the baseline
   */
  public record Spot(String text, int page, double x, double right, double y, double size) {}

  private PdfSpots() {}

  /** All letters that are no spaces, in the order in which they are drawn. */
  public static List<Spot> of(byte[] pdf) {
    List<Spot> spots = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (!text.getUnicode().isBlank()) {
                spots.add(
                    new Spot(
                        text.getUnicode(),
                        getCurrentPageNo(),
                        text.getXDirAdj(),
                        text.getXDirAdj() + text.getWidthDirAdj(),
                        text.getYDirAdj(),
                        text.getFontSizeInPt()));
              }
            }
          };
      stripper.getText(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return spots;
  }

  /** The letters of a page whose baseline is at a height, from left to right, as one text. */
  public static String line(List<Spot> spots, int page, double y) {
    StringBuilder text = new StringBuilder();
    spots.stream()
        .filter(spot -> spot.page() == page && Math.abs(spot.y() - y) < 0.3)
        .sorted((a, b) -> Double.compare(a.x(), b.x()))
        .forEach(spot -> text.append(spot.text()));
    return text.toString();
  }
}
