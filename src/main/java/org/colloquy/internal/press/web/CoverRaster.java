package org.colloquy.internal.press.web;

import java.util.Arrays;

/**
 * A picture of sixteen colours, four bits a pixel: the ground, thirteen steps to the ink, and an
 * accent. Outlines are covered by the exact area of each pixel. Plain arithmetic alone, so that the
 * picture is the same on every machine.
 */
final class CoverRaster {
  /** Steps from the ground to the ink. */
  static final int STEPS = 13;

  static final int ACCENT = STEPS + 1;

  private final int width;
  private final int height;
  private final int stride;

  /** Rows as PNG has them, each behind a byte that says how it is filtered: not at all. */
  private final byte[] rows;

  /** What the outline that is being drawn adds at each pixel to what lies left of it. */
  private float[] areas = new float[0];

  private int left;
  private int top;
  private int boxWidth;
  private int boxHeight;

  CoverRaster(int width, int height) {
    this.width = width;
    this.height = height;
    stride = 1 + (width + 1) / 2;
    rows = new byte[stride * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  byte[] rows() {
    return rows;
  }

  /** Fills an area, in pixels. */
  void fill(CoverShapes.Area area, int colour) {
    int right = Math.min(width, area.x() + area.width());
    int bottom = Math.min(height, area.y() + area.height());
    for (int y = Math.max(0, area.y()); y < bottom; y++) {
      for (int x = Math.max(0, area.x()); x < right; x++) {
        set(x, y, colour);
      }
    }
  }

  private void set(int x, int y, int colour) {
    int at = y * stride + 1 + (x >> 1);
    boolean high = (x & 1) == 0;
    rows[at] = (byte) (high ? rows[at] & 0x0f | colour << 4 : rows[at] & 0xf0 | colour);
  }

  private int colour(int x, int y) {
    int pair = rows[y * stride + 1 + (x >> 1)];
    return (x & 1) == 0 ? pair >> 4 & 0x0f : pair & 0x0f;
  }

  /** Begins an outline that stays in this box; what lies beyond the picture is cut off. */
  void begin(double fromX, double fromY, double toX, double toY) {
    left = (int) Math.floor(clamp(fromX, width));
    top = (int) Math.floor(clamp(fromY, height));
    boxWidth = (int) Math.ceil(clamp(toX, width)) - left;
    boxHeight = (int) Math.ceil(clamp(toY, height)) - top;
    int size = (boxWidth + 2) * boxHeight;
    if (areas.length < size) {
      areas = new float[size];
    }
  }

  private static double clamp(double value, double most) {
    return Math.max(0, Math.min(most, value));
  }

  /** A part of an outline. */
  void line(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) {
      return;
    }
    double slope = (toX - fromX) / (toY - fromY);
    int sign = fromY < toY ? 1 : -1;
    double first = Math.min(fromY, toY) - top;
    double last = Math.min(boxHeight, Math.max(fromY, toY) - top);
    double xAtTop = fromX - left - (fromY - top) * slope;
    for (int row = (int) Math.max(0, Math.floor(first)); row < last; row++) {
      double from = Math.max(row, first);
      double to = Math.min(row + 1.0, last);
      double a = clamp(xAtTop + from * slope, boxWidth);
      double b = clamp(xAtTop + to * slope, boxWidth);
      row(row * (boxWidth + 2), Math.min(a, b), Math.max(a, b), (to - from) * sign);
    }
  }

  /** A line within one row of pixels: what it covers of each, and all of those right of it. */
  private void row(int at, double from, double to, double height) {
    int first = (int) from;
    int last = (int) to;
    if (first == last) {
      double right = 1 - ((from + to) / 2 - first);
      areas[at + first] += (float) (height * right);
      areas[at + first + 1] += (float) (height * (1 - right));
      return;
    }
    double perPixel = height / (to - from);
    double before = 0;
    for (int column = first; column <= last; column++) {
      double enters = Math.max(from, column);
      double leaves = Math.min(to, column + 1.0);
      double part = (leaves - enters) * perPixel;
      double covered = part * (1 - ((enters + leaves) / 2 - column));
      areas[at + column] += (float) (covered + before);
      before = part - covered;
    }
    areas[at + last + 1] += (float) before;
  }

  /** Inks what the outline encloses, and leaves the areas empty for the next one. */
  void end() {
    for (int row = 0; row < boxHeight; row++) {
      int start = row * (boxWidth + 2);
      float sum = 0;
      for (int column = 0; column < boxWidth; ) {
        sum += areas[start + column];
        int step = (int) (Math.min(1, Math.abs(sum)) * STEPS + 0.5f);
        int next = column + 1;
        while (next < boxWidth && areas[start + next] == 0) {
          next++;
        }
        if (step == STEPS) {
          ink(left + column, left + next, top + row);
        } else if (step > 0) {
          for (int x = left + column; x < left + next; x++) {
            set(x, top + row, Math.max(step, colour(x, top + row)));
          }
        }
        column = next;
      }
      Arrays.fill(areas, start, start + boxWidth + 2, 0);
    }
  }

  private void ink(int from, int to, int y) {
    int first = from;
    if ((first & 1) == 1) {
      set(first++, y, STEPS);
    }
    int last = to;
    if (last > first && (last & 1) == 1) {
      set(--last, y, STEPS);
    }
    if (last > first) {
      int at = y * stride + 1;
      Arrays.fill(rows, at + (first >> 1), at + (last >> 1), (byte) (STEPS << 4 | STEPS));
    }
  }
}
