package org.colloquy.internal.typeset.font;

import java.util.Arrays;

/** Glyphs on their way through substitution and positioning. */
final class GlyphBuffer {
  private final FontData data;
  private final int longest;
  private final String text;
  private int count;
  private int[] ids;
  private int[] starts;
  private float[] advances = new float[0];

  GlyphBuffer(FontData data, String text) {
    this.data = data;
    this.text = text;
    this.ids = new int[text.length() + 1];
    this.starts = new int[text.length() + 1];
    // No honest substitution makes a text more than some times longer; a hostile one might.
    this.longest = 64 + 8 * text.length();
  }

  void add(int glyph, int start) {
    insert(count, glyph, start);
  }

  int count() {
    return count;
  }

  int id(int index) {
    return ids[index];
  }

  void replace(int index, int glyph) {
    ids[index] = glyph;
  }

  /** Replaces a glyph by several; the text stays with the first. */
  void expand(int index, int[] glyphs) {
    int next = index + 1 < count ? starts[index + 1] : text.length();
    ids[index] = glyphs[0];
    for (int i = 1; i < glyphs.length; i++) {
      insert(index + i, glyphs[i], next);
    }
  }

  /** Joins the glyphs at these places into one; glyphs between them lose their text to it. */
  void join(int[] places, int length, int glyph) {
    int last = places[length - 1];
    int end = last + 1 < count ? starts[last + 1] : text.length();
    ids[places[0]] = glyph;
    int to = places[0] + 1;
    int part = 1;
    for (int from = places[0] + 1; from < count; from++) {
      if (part < length && from == places[part]) {
        part++;
      } else {
        ids[to] = ids[from];
        starts[to++] = from < last ? end : starts[from];
      }
    }
    count = to;
  }

  private void insert(int index, int glyph, int start) {
    if (count >= longest) {
      throw data.corrupt("its substitutions never end");
    }
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, 2 * count + 4);
      starts = Arrays.copyOf(starts, 2 * count + 4);
    }
    System.arraycopy(ids, index, ids, index + 1, count - index);
    System.arraycopy(starts, index, starts, index + 1, count - index);
    ids[index] = glyph;
    starts[index] = start;
    count++;
  }

  /** Takes the widths of the glyphs, as they are from now on, in thousandths of an em. */
  void measure(TrueTypeFont font) {
    advances = new float[count];
    for (int i = 0; i < count; i++) {
      advances[i] = font.advance(ids[i]) * 1000f / font.unitsPerEm();
    }
  }

  void widen(int index, float by) {
    advances[index] += by;
  }

  void setAdvance(int index, float advance) {
    advances[index] = advance;
  }

  /** Index of the glyph whose text starts here, or -1. */
  int atStart(int start) {
    int found = Arrays.binarySearch(starts, 0, count, start);
    return found < 0 ? -1 : found;
  }

  Glyphs finish() {
    int[] ends = Arrays.copyOf(starts, count + 1);
    ends[count] = text.length();
    return new Glyphs(Arrays.copyOf(ids, count), advances, ends, text);
  }
}
