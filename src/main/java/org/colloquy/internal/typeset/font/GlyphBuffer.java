package org.colloquy.internal.typeset.font;

import java.util.Arrays;

/** Glyphs on their way through substitution and positioning, in the order of the text. */
final class GlyphBuffer {
  private final FontData data;
  private final int longest;
  private final String text;
  private int count;
  private int[] ids;
  private int[] starts;

  /** How each glyph joins its neighbours, {@link Joining}. */
  private byte[] forms;

  /** Number of the ligature that a glyph is, or was set amid as a mark; 0 for none. */
  private int[] ligatures;

  /** For a mark amid a ligature: the part, from 1, that it stands on. */
  private int[] components;

  private int lastLigature;
  private float[] advances = new float[0];

  GlyphBuffer(FontData data, String text) {
    this.data = data;
    this.text = text;
    int size = text.length() + 1;
    ids = new int[size];
    starts = new int[size];
    forms = new byte[size];
    ligatures = new int[size];
    components = new int[size];
    // No honest substitution makes a text more than some times longer; a hostile one might.
    longest = 64 + 8 * text.length();
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

  int start(int index) {
    return starts[index];
  }

  int form(int index) {
    return forms[index];
  }

  void setForm(int index, int form) {
    forms[index] = (byte) form;
  }

  int ligature(int index) {
    return ligatures[index];
  }

  int component(int index) {
    return components[index];
  }

  void replace(int index, int glyph) {
    ids[index] = glyph;
  }

  /** Changes the places of two glyphs; the texts stay in their order. */
  void swap(int index, int other) {
    int glyph = ids[index];
    ids[index] = ids[other];
    ids[other] = glyph;
  }

  /** Replaces a glyph by several; the text stays with the first. */
  void expand(int index, int[] glyphs) {
    int next = index + 1 < count ? starts[index + 1] : text.length();
    ids[index] = glyphs[0];
    for (int i = 1; i < glyphs.length; i++) {
      insert(index + i, glyphs[i], next);
      forms[index + i] = forms[index];
      ligatures[index + i] = ligatures[index];
      components[index + i] = components[index];
    }
  }

  /** Joins the glyphs at these places into one; glyphs between them lose their text to it. */
  void join(int[] places, int length, int glyph) {
    int last = places[length - 1];
    int end = last + 1 < count ? starts[last + 1] : text.length();
    int number = ++lastLigature;
    ids[places[0]] = glyph;
    ligatures[places[0]] = number;
    components[places[0]] = 0;
    int to = places[0] + 1;
    int part = 1;
    for (int from = places[0] + 1; from < count; from++) {
      if (part < length && from == places[part]) {
        part++;
        continue;
      }
      move(from, to);
      if (from < last) {
        starts[to] = end;
        ligatures[to] = number;
        components[to] = part;
      }
      to++;
    }
    count = to;
  }

  private void move(int from, int to) {
    ids[to] = ids[from];
    starts[to] = starts[from];
    forms[to] = forms[from];
    ligatures[to] = ligatures[from];
    components[to] = components[from];
  }

  /**
   * Takes out all glyphs with an id; their text goes to the glyph before, or after at the start.
   */
  void remove(int glyph) {
    int to = 0;
    for (int from = 0; from < count; from++) {
      if (ids[from] != glyph) {
        move(from, to++);
      }
    }
    count = to;
    if (count > 0) {
      starts[0] = 0;
    }
  }

  private void insert(int index, int glyph, int start) {
    if (count >= longest) {
      throw data.corrupt("its substitutions never end");
    }
    if (count == ids.length) {
      int size = 2 * count + 4;
      ids = Arrays.copyOf(ids, size);
      starts = Arrays.copyOf(starts, size);
      forms = Arrays.copyOf(forms, size);
      ligatures = Arrays.copyOf(ligatures, size);
      components = Arrays.copyOf(components, size);
    }
    for (int i = count; i > index; i--) {
      move(i - 1, i);
    }
    ids[index] = glyph;
    starts[index] = start;
    forms[index] = 0;
    ligatures[index] = 0;
    components[index] = 0;
    count++;
  }

  /** Takes the widths of the glyphs, as they are from now on, in thousandths of an em. */
  void measure(TrueTypeFont font) {
    advances = new float[count];
    for (int i = 0; i < count; i++) {
      advances[i] = font.advance(ids[i]) * 1000f / font.unitsPerEm();
    }
  }

  float advance(int index) {
    return advances[index];
  }

  void widen(int index, float by) {
    advances[index] += by;
  }

  void setAdvance(int index, float advance) {
    advances[index] = advance;
  }

  /** Index of the first glyph whose text starts here, or -1. */
  int atStart(int start) {
    int found = Arrays.binarySearch(starts, 0, count, start);
    return found < 0 ? -1 : found;
  }

  Glyphs finish(Offsets offsets, boolean backward) {
    int[] ends = Arrays.copyOf(starts, count + 1);
    ends[count] = text.length();
    return new Glyphs(Arrays.copyOf(ids, count), advances, ends, text).drawn(offsets, backward);
  }
}
