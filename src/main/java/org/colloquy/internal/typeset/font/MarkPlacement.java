package org.colloquy.internal.typeset.font;

import java.util.Arrays;

/**
 * Puts marks where they belong: GPOS lookups of type 4 (on a letter), 5 (on a part of a ligature),
 * 6 (on another mark) and 9 (extension of these).
 */
final class MarkPlacement {
  private static final int ON_BASE = 4;
  private static final int ON_LIGATURE = 5;
  private static final int ON_MARK = 6;
  private static final int EXTENSION = 9;

  private final FontData data;
  private final GlyphBuffer buffer;
  private final LookupView view;
  private final float unit;

  /** The glyph that each mark stands on, or -1, and how far its origin is from that one's. */
  private final int[] hosts;

  private final float[] xs;
  private final float[] ys;

  MarkPlacement(TrueTypeFont font, GlyphBuffer buffer) {
    this.data = font.file();
    this.buffer = buffer;
    this.view = new LookupView(font.classes(), buffer);
    this.unit = 1000f / font.unitsPerEm();
    this.hosts = new int[buffer.count()];
    this.xs = new float[buffer.count()];
    this.ys = new float[buffer.count()];
    Arrays.fill(hosts, -1);
  }

  /** Moves a glyph that is no mark. */
  void shift(int index, float x) {
    xs[index] += x;
  }

  /** Whether there is anything to place. */
  boolean hasMarks() {
    for (int i = 0; i < buffer.count(); i++) {
      if (view.isMark(i)) {
        return true;
      }
    }
    return false;
  }

  void apply(int lookup) {
    int type = data.u16(lookup);
    int subtables = data.u16(lookup + 4);
    for (int at = 0; at < buffer.count(); at++) {
      boolean placed = !view.isMark(at) || view.ignored(lookup, at);
      for (int i = 0; i < subtables && !placed; i++) {
        int start = lookup + data.u16(lookup + 6 + 2 * i);
        boolean extension = type == EXTENSION;
        int inner = extension ? data.u16(start + 2) : type;
        placed = subtable(inner, extension ? start + data.u32(start + 4) : start, lookup, at);
      }
    }
  }

  private boolean subtable(int type, int start, int lookup, int at) {
    if (type != ON_BASE && type != ON_LIGATURE && type != ON_MARK) {
      return false;
    }
    int mark = Coverage.index(data, start + data.u16(start + 2), buffer.id(at));
    if (mark < 0) {
      return false;
    }
    int host = type == ON_MARK ? markBefore(lookup, at) : letterBefore(at);
    int covered =
        host < 0 ? -1 : Coverage.index(data, start + data.u16(start + 4), buffer.id(host));
    if (covered < 0) {
      return false;
    }
    int classes = data.u16(start + 6);
    int marks = start + data.u16(start + 8);
    int hostTable = start + data.u16(start + 10);
    int record = marks + 2 + 4 * mark;
    int kind = data.u16(record);
    if (kind >= classes) {
      return false;
    }
    int base = hostTable;
    int row = covered;
    if (type == ON_LIGATURE) {
      base = hostTable + data.u16(hostTable + 2 + 2 * covered);
      row = part(host, at, data.u16(base));
    }
    int cell = base + 2 + 2 * (row * classes + kind);
    int anchor = data.u16(cell);
    if (anchor == 0) {
      return false;
    }
    attach(at, host, base + anchor, marks + data.u16(record + 2));
    return true;
  }

  private int part(int host, int mark, int parts) {
    boolean same = buffer.ligature(mark) != 0 && buffer.ligature(mark) == buffer.ligature(host);
    int part = same && buffer.component(mark) > 0 ? buffer.component(mark) : parts;
    return Math.max(0, Math.min(part, parts) - 1);
  }

  private void attach(int mark, int host, int hostAnchor, int markAnchor) {
    hosts[mark] = host;
    xs[mark] = (data.i16(hostAnchor + 2) - data.i16(markAnchor + 2)) * unit;
    ys[mark] = (data.i16(hostAnchor + 4) - data.i16(markAnchor + 4)) * unit;
  }

  private int letterBefore(int at) {
    int host = at - 1;
    while (host >= 0 && view.isMark(host)) {
      host--;
    }
    return host;
  }

  /** The mark before, if both stand on the same part of the same letter. */
  private int markBefore(int lookup, int at) {
    int host = view.step(lookup, at, -1);
    if (host < 0 || !view.isMark(host)) {
      return -1;
    }
    boolean sameLigature = buffer.ligature(host) == buffer.ligature(at);
    boolean samePart =
        buffer.component(host) == buffer.component(at)
            || buffer.component(host) == 0
            || buffer.component(at) == 0;
    return sameLigature && samePart ? host : -1;
  }

  /**
   * Takes the width from all marks and answers how far each glyph stands from the pen.
   *
   * @param backward whether the pen goes from the last glyph to the first
   */
  Offsets finish(boolean backward) {
    for (int i = 0; i < buffer.count(); i++) {
      if (view.isMark(i)) {
        buffer.setAdvance(i, 0);
      }
    }
    for (int i = 0; i < buffer.count(); i++) {
      int host = hosts[i];
      if (host >= 0) {
        xs[i] += xs[host];
        ys[i] += ys[host];
        int from = backward ? host + 1 : host;
        int to = backward ? i + 1 : i;
        for (int k = from; k < to; k++) {
          xs[i] += backward ? buffer.advance(k) : -buffer.advance(k);
        }
      }
    }
    return Offsets.of(xs, ys);
  }
}
