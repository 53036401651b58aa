package org.colloquy.internal.press.web;

import java.util.Arrays;

/** A glyph's outline in pixels, y downwards, its curves as lines. */
final class GlyphStroke implements GlyphOutlines.Pen {
  private final double originX;
  private final double originY;
  private final double unit;

  /** Where the pen is, in font units. */
  private double x;

  private double y;

  /** Begin and end of each line. */
  private double[] ends = new double[256];

  private int count;

  /**
   * @param unit pixels of a font unit
   */
  GlyphStroke(double originX, double originY, double unit) {
    this.originX = originX;
    this.originY = originY;
    this.unit = unit;
  }

  @Override
  public void moveTo(double toX, double toY) {
    x = toX;
    y = toY;
  }

  @Override
  public void lineTo(double toX, double toY) {
    if (count + 4 > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[count++] = originX + x * unit;
    ends[count++] = originY - y * unit;
    ends[count++] = originX + toX * unit;
    ends[count++] = originY - toY * unit;
    moveTo(toX, toY);
  }

  @Override
  public void curveTo(double controlX, double controlY, double toX, double toY) {
    double fromX = x;
    double fromY = y;
    double bend = Math.abs(fromX - 2 * controlX + toX) + Math.abs(fromY - 2 * controlY + toY);
    int parts = 1 + (int) Math.sqrt(bend * unit); // an eighth of a pixel off at most
    for (int i = 1; i <= parts; i++) {
      double t = (double) i / parts;
      double u = 1 - t;
      lineTo(
          u * u * fromX + 2 * u * t * controlX + t * t * toX,
          u * u * fromY + 2 * u * t * controlY + t * t * toY);
    }
  }

  /** Inks what the outline encloses. */
  void ink(CoverRaster raster) {
    if (count == 0) {
      return;
    }
    double left = ends[0];
    double top = ends[1];
    double right = left;
    double bottom = top;
    for (int i = 0; i < count; i += 2) {
      left = Math.min(left, ends[i]);
      right = Math.max(right, ends[i]);
      top = Math.min(top, ends[i + 1]);
      bottom = Math.max(bottom, ends[i + 1]);
    }
    raster.begin(left, top, right, bottom);
    for (int i = 0; i < count; i += 4) {
      raster.line(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
    }
    raster.end();
  }
}
