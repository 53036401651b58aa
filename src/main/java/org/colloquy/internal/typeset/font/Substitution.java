package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/**
 * GSUB lookups of type 1 (single), 2 (multiple), 4 (ligature), 5 and 6 (context) and 7 (extension
 * of these).
 */
final class Substitution {
  private static final int CONTEXT = 5;
  private static final int CHAIN = 6;
  private static final int EXTENSION = 7;
  private static final int DEEPEST = 8;

  /** Lookups within lookups for one text; only a hostile font needs more. */
  private static final int MOST_NESTED = 100_000;

  private final FontData data;
  private final LayoutTable table;
  private final GlyphBuffer buffer;
  private final LookupView view;
  private final Contexts contexts;
  private int depth;
  private int nested;

  Substitution(TrueTypeFont font, LayoutTable table, GlyphBuffer buffer) {
    this.data = font.file();
    this.table = table;
    this.buffer = buffer;
    this.view = new LookupView(font.classes(), buffer);
    this.contexts = new Contexts(data, buffer, view);
  }

  /**
   * Applies a lookup to every glyph in turn.
   *
   * @param form only to glyphs that join in this form; 0 for all
   */
  void apply(int lookup, int form) {
    for (int i = 0; i < buffer.count(); ) {
      boolean skip = form != 0 && buffer.form(i) != form || view.ignored(lookup, i);
      i = skip ? i + 1 : Math.max(i + 1, applyAt(lookup, i));
    }
  }

  /** Applies a lookup at one place; answers where to go on, or the place itself if none fits. */
  private int applyAt(int lookup, int at) {
    int subtables = data.u16(lookup + 4);
    for (int i = 0; i < subtables; i++) {
      int start = lookup + data.u16(lookup + 6 + 2 * i);
      int next = subtable(data.u16(lookup), start, lookup, at);
      if (next > at) {
        return next;
      }
    }
    return at;
  }

  private int subtable(int type, int start, int lookup, int at) {
    if (type == EXTENSION) {
      int inner = data.u16(start + 2);
      return inner == EXTENSION ? at : subtable(inner, start + data.u32(start + 4), lookup, at);
    }
    if (type == CONTEXT || type == CHAIN) {
      return context(type == CHAIN, start, lookup, at);
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
      default -> ligature(start + data.u16(start + 6 + 2 * covered), lookup, at);
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

  private int ligature(int set, int lookup, int at) {
    int count = data.u16(set);
    for (int i = 0; i < count; i++) {
      int candidate = set + data.u16(set + 2 + 2 * i);
      int parts = data.u16(candidate + 2);
      int[] places = parts == 0 || parts > buffer.count() ? null : match(candidate, lookup, at);
      if (places != null) {
        buffer.join(places, parts, data.u16(candidate));
        return at + 1;
      }
    }
    return at;
  }

  private int @Nullable [] match(int candidate, int lookup, int at) {
    int[] places = new int[data.u16(candidate + 2)];
    places[0] = at;
    for (int part = 1; part < places.length; part++) {
      int next = view.step(lookup, places[part - 1], 1);
      if (next < 0 || buffer.id(next) != data.u16(candidate + 2 + 2 * part)) {
        return null;
      }
      places[part] = next;
    }
    return places;
  }

  private int context(boolean chained, int start, int lookup, int at) {
    if (depth >= DEEPEST) {
      return at;
    }
    Contexts.Match match =
        chained ? contexts.chained(start, lookup, at) : contexts.plain(start, lookup, at);
    return match == null ? at : nested(match);
  }

  private int nested(Contexts.Match match) {
    int[] places = match.places();
    int last = places[places.length - 1];
    depth++;
    for (int i = 0; i < match.count(); i++) {
      int record = match.records() + 4 * i;
      int sequence = data.u16(record);
      int before = buffer.count();
      if (++nested > MOST_NESTED) {
        throw data.corrupt("its substitutions never end");
      }
      if (sequence < places.length && places[sequence] < before) {
        applyAt(table.lookup(data.u16(record + 2)), places[sequence]);
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
}
