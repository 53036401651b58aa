package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;
import org.colloquy.internal.typeset.font.Offsets;
import org.colloquy.internal.typeset.font.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Puts stretches of glyphs side by side, and joins neighbours of one font and mark. Parts come in
 * the order in which they are read; where some run from right to left, they are set in their places
 * at the end (UAX #9, rule L2).
 */
final class FragmentRow {
  private static final double BOX_HEIGHT = 0.65;
  private static final double BOX_BEARING = 0.05;

  private List<Placement> parts = new ArrayList<>();
  private List<SetLine.Pending> pending = new ArrayList<>(0);
  private final int direction;

  /** What stands in the line from left to right, if all runs so. */
  private final List<RowSlot> slots = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private int[] ids = new int[64];
  private float[] advances = new float[64];
  private int[] starts = new int[64];
  private Offsets offsets = Offsets.NONE;
  private int count;

  private @Nullable Font font;
  private @Nullable Typeface face;
  private int mark;
  private int level;
  private double start;
  private double x;

  /** A row of text that runs from left to right. */
  FragmentRow(double x) {
    this(x, 0);
  }

  /**
   * A row of a paragraph.
   *
   * @param x its left edge
   * @param direction level of the paragraph, 1 if it runs from right to left
   */
  FragmentRow(double x, int direction) {
    this.x = x;
    this.direction = direction;
  }

  /** Begins another row of the same paragraph, for which the same memory serves. */
  void begin(double left) {
    parts = new ArrayList<>(2);
    pending = new ArrayList<>(0);
    slots.clear();
    x = left;
  }

  /** Closes the fragment that is being filled. */
  private void close() {
    Font current = font;
    Typeface style = face;
    if (current != null && style != null && count > 0) {
      int[] ends = Arrays.copyOf(starts, count + 1);
      ends[count] = text.length();
      Glyphs glyphs =
          new Glyphs(
                  Arrays.copyOf(ids, count), Arrays.copyOf(advances, count), ends, text.toString())
              .drawn(offsets, (level & 1) != 0);
      slots.add(new RowSlot(parts.size(), -1, start, x - start, level));
      parts.add(fragment(current, style, glyphs));
    }
    count = 0;
    text.setLength(0);
    offsets = Offsets.NONE;
    font = null;
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

  /** Leaves room for a reference. */
  void reserve(Piece.Reference reference, Typeface style, double width) {
    close();
    // A number runs from left to right within what is around it.
    int inside = direction == 0 ? 0 : 2;
    slots.add(new RowSlot(-1, pending.size(), x, width, inside));
    pending.add(new SetLine.Pending(reference, style, parts.size(), x));
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
    if (next != font || style != face || newMark != mark || stretch.level() != level) {
      close();
      font = next;
      face = style;
      mark = newMark;
      level = stretch.level();
      start = x;
    }
    Glyphs glyphs = stretch.glyphs();
    float wider = (float) (extra * 1000 / style.style().size());
    reserve(glyphs.count());
    offsets = glyphs.offsets().after(offsets, count, glyphs.count());
    double width = 0;
    for (int i = 0; i < glyphs.count(); i++) {
      ids[count] = glyphs.id(i);
      float advance = glyphs.advance(i);
      advance += glyphs.isSpaced(i) ? style.tracking() : 0;
      advance += glyphs.isSpaced(i) || isSpace(glyphs, i) ? wider : 0;
      advances[count] = advance;
      width += advance;
      starts[count++] = text.length() + glyphs.start(i);
    }
    text.append(glyphs.text());
    x += style.points(width);
  }

  private static boolean isSpace(Glyphs glyphs, int index) {
    int from = glyphs.start(index);
    return from < glyphs.start(index + 1) && Character.isSpaceChar(glyphs.text().charAt(from));
  }

  /** Takes back what the last glyph was made wider by, as nothing stands after it in its line. */
  void narrowLast(double extra) {
    if (count > 0 && face != null && (level & 1) == 0 && advances[count - 1] != 0) {
      advances[count - 1] -= (float) (extra * 1000 / face.style().size());
      x -= extra;
    }
  }

  /** Sets the next glyphs further away, or closer. */
  void move(double by) {
    // What has no width stands where it does by the width of the glyph before it.
    if (count > 0 && face != null && (level & 1) == 0 && advances[count - 1] != 0) {
      advances[count - 1] += (float) (by * 1000 / face.style().size());
    } else {
      close();
    }
    x += by;
  }

  private void missing(Stretch stretch, Typeface style, int newMark) {
    close();
    double width = style.width(stretch);
    double size = style.style().size();
    slots.add(new RowSlot(parts.size(), -1, x, width, stretch.level()));
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
    if (RowSlot.anyBackward(slots)) {
      RowSlot.reorder(slots, parts, pending, direction);
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Fragment last) {
        parts.set(i, last.ending(ending));
        break;
      }
    }
    return parts;
  }

  /** The references that room was left for, once the row is finished. */
  List<SetLine.Pending> pending() {
    return pending;
  }
}
