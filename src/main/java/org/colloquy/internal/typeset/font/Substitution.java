package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/**
 * GSUB lookups of type 1 (single), 2 (multiple), 4 (ligature), 6 (chained context, format 3) and 7
 * (extension of these).
 */
final class Substitution {
  private static final int EXTENSION = 7;
  private static final int DEEPEST = 8;

  private final FontData data;
  private final LayoutTable table;
  private final @Nullable GlyphClasses classes;
  private final GlyphBuffer buffer;
  private int depth;

  Substitution(TrueTypeFont font, LayoutTable table, GlyphBuffer buffer) {
    this.data = font.file();
    this.table = table;
    this.classes = font.classes();
    this.buffer = buffer;
  }

  /** Applies a lookup to every glyph in turn. */
  void apply(int lookup) {
    int flags = data.u16(lookup + 2);
    for (int i = 0; i < buffer.count(); ) {
      i = ignored(flags, i) ? i + 1 : Math.max(i + 1, applyAt(lookup, i));
    }
  }

  /** Applies a lookup at one place; answers where to go on, or the place itself if none fits. */
  private int applyAt(int lookup, int at) {
    int flags = data.u16(lookup + 2);
    int subtables = data.u16(lookup + 4);
    for (int i = 0; i < subtables; i++) {
      int next = subtable(data.u16(lookup), lookup + data.u16(lookup + 6 + 2 * i), flags, at);
      if (next > at) {
        return next;
      }
    }
    return at;
  }

  private int subtable(int type, int start, int flags, int at) {
    if (type == EXTENSION) {
      int inner = data.u16(start + 2);
      return inner == EXTENSION ? at : subtable(inner, start + data.u32(start + 4), flags, at);
    }
    if (type == 6) {
      return data.u16(start) == 3 ? chain(start, flags, at) : at;
    }
    int covered =
        type == 1 || type == 2 || type == 4
            ? Coverage.index(data, start + data.u16(start + 2), buffer.id(at))
            : -1;
    if (covered < 0) {
      return at;
    }
    return switch (type) {
      case 1 -> single(start, covered, at);
      case 2 -> multiple(start + data.u16(start + 6 + 2 * covered), at);
      default -> ligature(start + data.u16(start + 6 + 2 * covered), flags, at);
    };
  }

  private int single(int start, int covered, int at) {
    int glyph =
        data.u16(start) == 1
            ? buffer.id(at) + data.i16(start + 4) & 0xffff
            : data.u16(start + 6 + 2 * covered);
    buffer.replace(at, glyph);
    return at + 1;
  }

  private int multiple(int sequence, int at) {
    int count = data.u16(sequence);
    if (count == 0) {
      return at;
    }
    int[] glyphs = new int[count];
    for (int i = 0; i < count; i++) {
      glyphs[i] = data.u16(sequence + 2 + 2 * i);
    }
    buffer.expand(at, glyphs);
    return at + count;
  }

  private int ligature(int set, int flags, int at) {
    int count = data.u16(set);
    for (int i = 0; i < count; i++) {
      int candidate = set + data.u16(set + 2 + 2 * i);
      int parts = data.u16(candidate + 2);
      int[] places = parts == 0 || parts > buffer.count() ? null : match(candidate, flags, at);
      if (places != null) {
        buffer.join(places, parts, data.u16(candidate));
        return at + 1;
      }
    }
    return at;
  }

  private int @Nullable [] match(int candidate, int flags, int at) {
    int[] places = new int[data.u16(candidate + 2)];
    places[0] = at;
    for (int part = 1; part < places.length; part++) {
      int next = step(flags, places[part - 1], 1);
      if (next < 0 || buffer.id(next) != data.u16(candidate + 2 + 2 * part)) {
        return null;
      }
      places[part] = next;
    }
    return places;
  }

  /** Chained context by coverage: what stands before, here and after, then lookups within. */
  private int chain(int start, int flags, int at) {
    int input = start + 4 + 2 * data.u16(start + 2);
    int inputs = data.u16(input);
    int ahead = input + 2 + 2 * inputs;
    int aheads = data.u16(ahead);
    if (inputs == 0 || inputs > buffer.count() || depth >= DEEPEST) {
      return at;
    }
    int[] places = new int[inputs];
    places[0] = at;
    for (int i = 0; i < inputs; i++) {
      places[i] = i == 0 ? at : step(flags, places[i - 1], 1);
      if (places[i] < 0 || !covers(start, input + 2 + 2 * i, places[i])) {
        return at;
      }
    }
    Chain chain = new Chain(start, flags);
    if (!around(chain, start + 2, at, -1) || !around(chain, ahead, places[inputs - 1], 1)) {
      return at;
    }
    return nested(ahead + 2 + 2 * aheads, places);
  }

  /** A subtable of chained context and the flags of its lookup. */
  private record Chain(int start, int flags) {}

  private boolean around(Chain chain, int list, int from, int direction) {
    int count = data.u16(list);
    int place = from;
    for (int i = 0; i < count; i++) {
      place = step(chain.flags(), place, direction);
      if (place < 0 || !covers(chain.start(), list + 2 + 2 * i, place)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(int start, int offset, int place) {
    return Coverage.index(data, start + data.u16(offset), buffer.id(place)) >= 0;
  }

  private int nested(int records, int[] places) {
    int last = places[places.length - 1];
    int count = data.u16(records);
    depth++;
    for (int i = 0; i < count; i++) {
      int sequence = data.u16(records + 2 + 4 * i);
      int before = buffer.count();
      if (sequence < places.length && places[sequence] < before) {
        applyAt(table.lookup(data.u16(records + 4 + 4 * i)), places[sequence]);
      }
      int grown = buffer.count() - before;
      last += grown;
      for (int k = sequence + 1; k < places.length; k++) {
        places[k] += grown;
      }
    }
    depth--;
    return Math.max(places[0], last) + 1;
  }

  /** The next glyph that a lookup sees, or -1. */
  private int step(int flags, int from, int direction) {
    int at = from + direction;
    while (at >= 0 && at < buffer.count() && ignored(flags, at)) {
      at += direction;
    }
    return at >= 0 && at < buffer.count() ? at : -1;
  }

  private boolean ignored(int flags, int at) {
    return classes != null && classes.ignores(flags, buffer.id(at));
  }
}
