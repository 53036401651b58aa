package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.internal.typeset.font.Stretch;
import org.jspecify.annotations.Nullable;

/** Puts stretches of glyphs side by side, and joins neighbours of one font and mark. */
final class FragmentRow {
  private static final double BOX_HEIGHT = 0.65;
  private static final double BOX_BEARING = 0.05;

  private final List<Placement> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int[] ids = new int[64];
  private float[] advances = new float[64];
  private int[] starts = new int[64];
  private int count;

  private @Nullable Font font;
  private @Nullable Typeface face;
  private int mark;
  private double start;
  private double x;

  FragmentRow(double x) {
    this.x = x;
  }

  /** Where the next glyph will stand. */
  double x() {
    return x;
  }

  /** How many parts there are once the open one is closed. */
  int close() {
    Font current = font;
    Typeface style = face;
    if (current != null && style != null && count > 0) {
      int[] ends = Arrays.copyOf(starts, count + 1);
      ends[count] = text.length();
      Glyphs glyphs =
          new Glyphs(
              Arrays.copyOf(ids, count), Arrays.copyOf(advances, count), ends, text.toString());
      parts.add(fragment(current, style, glyphs));
    }
    count = 0;
    text.setLength(0);
    font = null;
    return parts.size();
  }

  private Fragment fragment(Font current, Typeface style, Glyphs glyphs) {
    TextStyle look = style.style();
    double rise = look.rise();
    return new Fragment(
        mark,
        false,
        current,
        look.size(),
        look.colour(),
        glyphs,
        start,
        -rise,
        rise,
        style.language(),
        Ending.INSIDE);
  }

  /** Leaves room for something that is no glyph. */
  void skip(double width) {
    close();
    x += width;
  }

  /**
   * Adds a stretch.
   *
   * @param extra what each of its glyphs is wider by, in points
   */
  void add(Stretch stretch, Typeface style, int newMark, double extra) {
    Font next = stretch.font();
    if (next == null) {
      missing(stretch, style, newMark);
      return;
    }
    if (next != font || style != face || newMark != mark) {
      close();
      font = next;
      face = style;
      mark = newMark;
      start = x;
    }
    Glyphs glyphs = stretch.glyphs();
    float wider = (float) (style.tracking() + extra * 1000 / style.style().size());
    reserve(glyphs.count());
    for (int i = 0; i < glyphs.count(); i++) {
      ids[count] = glyphs.id(i);
      advances[count] = glyphs.advance(i) + wider;
      starts[count++] = text.length() + glyphs.start(i);
    }
    text.append(glyphs.text());
    x += style.points(glyphs.width() + (double) wider * glyphs.count());
  }

  /** Takes back what the last glyph was made wider by, as nothing stands after it in its line. */
  void narrowLast(double extra) {
    if (count > 0 && face != null) {
      advances[count - 1] -= (float) (extra * 1000 / face.style().size());
      x -= extra;
    }
  }

  private void missing(Stretch stretch, Typeface style, int newMark) {
    close();
    double width = style.width(stretch);
    double size = style.style().size();
    parts.add(
        new Placement.MissingGlyph(
            newMark,
            false,
            stretch.glyphs().text(),
            style.style().colour(),
            x + size * BOX_BEARING,
            -style.style().rise(),
            width - 2 * size * BOX_BEARING,
            size * BOX_HEIGHT));
    x += width;
  }

  private void reserve(int more) {
    if (count + more > ids.length) {
      int larger = Math.max(2 * ids.length, count + more);
      ids = Arrays.copyOf(ids, larger);
      advances = Arrays.copyOf(advances, larger);
      starts = Arrays.copyOf(starts, larger);
    }
  }

  /** All parts; the last fragment says how the text goes on. */
  List<Placement> finish(Ending ending) {
    close();
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Fragment last) {
        parts.set(i, last.ending(ending));
        break;
      }
    }
    return parts;
  }
}
