package org.colloquy.internal.press.web;

import java.nio.ByteBuffer;
import org.colloquy.internal.typeset.font.Font;

/**
 * Outlines of a TrueType face (OpenType 1.9, tables glyf and loca). A damaged table ends in an
 * {@link IndexOutOfBoundsException}.
 */
final class GlyphOutlines {
  /** Is told of an outline as straight and quadratic parts, in font units, y upwards. */
  interface Pen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double controlX, double controlY, double x, double y);
  }

  /** Flags of a point. */
  private static final int ON_CURVE = 0x1;

  private static final int REPEAT = 0x8;

  /** Flags of how far a point lies from the one before: short by a byte, same or upwards. */
  private record Axis(int isShort, int isSame) {}

  private static final Axis X = new Axis(0x2, 0x10);
  private static final Axis Y = new Axis(0x4, 0x20);

  /** Flags of a part of a composite glyph. */
  private static final int WORDS = 0x1;

  private static final int OFFSETS = 0x2;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  /** Parts of parts deeper than this are a font's mistake. */
  private static final int DEEPEST = 6;

  private static final int HEAD = 0x68656164;
  private static final int LOCA = 0x6c6f6361;
  private static final int GLYF = 0x676c7966;

  private final ByteBuffer data;
  private final int glyf;
  private final int loca;
  private final boolean wide;

  GlyphOutlines(Font font) {
    data = font.data();
    glyf = table(GLYF);
    loca = table(LOCA);
    wide = data.getShort(table(HEAD) + 50) != 0;
  }

  private int table(int tag) {
    int count = u16(4);
    for (int record = 12; record < 12 + 16 * count; record += 16) {
      if (data.getInt(record) == tag) {
        return data.getInt(record + 8);
      }
    }
    throw new IndexOutOfBoundsException("a table is missing");
  }

  /** Draws a glyph. */
  void draw(int glyph, Pen pen) {
    draw(glyph, Placing.NONE, pen, 0);
  }

  private void draw(int glyph, Placing placing, Pen pen, int depth) {
    int start = place(glyph);
    if (start == place(glyph + 1) || depth > DEEPEST) {
      return;
    }
    int contours = data.getShort(glyf + start);
    if (contours >= 0) {
      simple(glyf + start + 10, contours, placing, pen);
    } else {
      composite(glyf + start + 10, placing, pen, depth);
    }
  }

  private int place(int glyph) {
    return wide ? data.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
  }

  private void composite(int start, Placing placing, Pen pen, int depth) {
    int at = start;
    int flags;
    do {
      flags = u16(at);
      int glyph = u16(at + 2);
      at += 4;
      boolean words = (flags & WORDS) != 0;
      int x = words ? data.getShort(at) : data.get(at);
      int y = words ? data.getShort(at + 2) : data.get(at + 1);
      at += words ? 4 : 2;
      // parts that hang on a point of another part are not made by today's tools
      boolean offset = (flags & OFFSETS) != 0;
      Placing part = part(flags, at, offset ? x : 0, offset ? y : 0);
      at +=
          (flags & MATRIX) != 0 ? 8 : (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
      draw(glyph, part.within(placing), pen, depth + 1);
    } while ((flags & MORE) != 0);
  }

  private Placing part(int flags, int at, int x, int y) {
    if ((flags & MATRIX) != 0) {
      return new Placing(ratio(at), ratio(at + 2), ratio(at + 4), ratio(at + 6), x, y);
    }
    if ((flags & TWO_SCALES) != 0) {
      return new Placing(ratio(at), 0, 0, ratio(at + 2), x, y);
    }
    double scale = (flags & SCALE) != 0 ? ratio(at) : 1;
    return new Placing(scale, 0, 0, scale, x, y);
  }

  private void simple(int start, int contours, Placing placing, Pen pen) {
    if (contours == 0) {
      return;
    }
    int count = u16(start + 2 * contours - 2) + 1;
    byte[] flags = new byte[count];
    int at = start + 2 * contours;
    at = flags(at + 2 + u16(at), flags);
    int[] xs = new int[count];
    at = coordinates(at, flags, xs, X);
    int[] ys = new int[count];
    coordinates(at, flags, ys, Y);
    Contour contour = new Contour(flags, xs, ys, placing, pen);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = u16(start + 2 * i);
      contour.draw(first, last);
      first = last + 1;
    }
  }

  private int flags(int start, byte[] flags) {
    int at = start;
    for (int i = 0; i < flags.length; ) {
      byte flag = data.get(at++);
      int times = (flag & REPEAT) != 0 ? (data.get(at++) & 0xff) + 1 : 1;
      for (; times > 0; times--) {
        flags[i++] = flag;
      }
    }
    return at;
  }

  private int coordinates(int start, byte[] flags, int[] values, Axis axis) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & axis.isSame()) != 0;
      if ((flags[i] & axis.isShort()) != 0) {
        int step = data.get(at++) & 0xff;
        value += same ? step : -step;
      } else if (!same) {
        value += data.getShort(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  private int u16(int at) {
    return data.getShort(at) & 0xffff;
  }

  private double ratio(int at) {
    return data.getShort(at) / 16384.0;
  }

  /** Where a part of a glyph stands: a matrix and an offset. */
  private record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {
    static final Placing NONE = new Placing(1, 0, 0, 1, 0, 0);

    double x(double x, double y) {
      return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
      return xy * x + yy * y + dy;
    }

    Placing within(Placing o) {
      return new Placing(
          o.xx * xx + o.yx * xy,
          o.xy * xx + o.yy * xy,
          o.xx * yx + o.yx * yy,
          o.xy * yx + o.yy * yy,
          o.x(dx, dy),
          o.y(dx, dy));
    }
  }

  /** The closed lines of a glyph: a point off the curve lies between two on it, told or not. */
  private record Contour(byte[] flags, int[] xs, int[] ys, Placing placing, Pen pen) {
    void draw(int first, int last) {
      if (first >= last) {
        return;
      }
      boolean fromFirst = on(first);
      boolean fromLast = !fromFirst && on(last);
      double beginX = fromFirst ? x(first) : fromLast ? x(last) : (x(first) + x(last)) / 2;
      double beginY = fromFirst ? y(first) : fromLast ? y(last) : (y(first) + y(last)) / 2;
      pen.moveTo(beginX, beginY);
      int control = -1;
      for (int i = fromFirst ? first + 1 : first; i <= (fromLast ? last - 1 : last); i++) {
        boolean on = on(i);
        if (on) {
          part(control, x(i), y(i));
        } else if (control >= 0) {
          part(control, (x(control) + x(i)) / 2, (y(control) + y(i)) / 2);
        }
        control = on ? -1 : i;
      }
      part(control, beginX, beginY);
    }

    private void part(int control, double toX, double toY) {
      if (control < 0) {
        pen.lineTo(toX, toY);
      } else {
        pen.curveTo(x(control), y(control), toX, toY);
      }
    }

    private boolean on(int point) {
      return (flags[point] & ON_CURVE) != 0;
    }

    private double x(int point) {
      return placing.x(xs[point], ys[point]);
    }

    private double y(int point) {
      return placing.y(xs[point], ys[point]);
    }
  }
}
