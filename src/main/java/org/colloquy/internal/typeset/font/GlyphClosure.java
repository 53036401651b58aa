package org.colloquy.internal.typeset.font;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds every glyph that substitutions (GSUB) can make of some glyphs, and those that these are
 * made of. Context is not looked at: what a lookup might do anywhere is taken as done, so that the
 * answer is too large at times and never too small.
 */
final class GlyphClosure {
  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int ALTERNATE = 3;
  private static final int LIGATURE = 4;
  private static final int CONTEXT = 5;
  private static final int CHAIN = 6;
  private static final int EXTENSION = 7;
  private static final int REVERSE = 8;

  private final FontData data;
  private final LayoutTable table;
  private final BitSet glyphs;
  private final Set<Integer> lookups = new HashSet<>();
  private final Deque<Integer> due = new ArrayDeque<>();

  private GlyphClosure(FontData data, LayoutTable table, BitSet glyphs) {
    this.data = data;
    this.table = table;
    this.glyphs = glyphs;
  }

  /** Adds to a set of glyphs what the lookups of some features make of them. */
  static void close(TrueTypeFont font, Set<String> features, BitSet glyphs) {
    LayoutTable table = font.gsub();
    if (table == null) {
      return;
    }
    GlyphClosure closure = new GlyphClosure(font.file(), table, glyphs);
    table.numbers(features).forEach(closure::use);
    closure.run();
  }

  private void use(int lookup) {
    if (lookups.add(lookup)) {
      due.add(lookup);
    }
  }

  private void run() {
    List<Integer> known = new ArrayList<>();
    for (int before = -1; before != glyphs.cardinality() || !due.isEmpty(); ) {
      before = glyphs.cardinality();
      while (!due.isEmpty()) {
        known.add(due.remove());
      }
      for (int lookup : known) {
        apply(table.lookup(lookup));
      }
    }
  }

  private void apply(int lookup) {
    int subtables = data.u16(lookup + 4);
    for (int i = 0; i < subtables; i++) {
      subtable(data.u16(lookup), lookup + data.u16(lookup + 6 + 2 * i));
    }
  }

  private void subtable(int type, int start) {
    switch (type) {
      case SINGLE, MULTIPLE, ALTERNATE, LIGATURE -> covered(type, start);
      case CONTEXT -> context(start, false);
      case CHAIN -> context(start, true);
      case EXTENSION -> {
        int inner = data.u16(start + 2);
        if (inner != EXTENSION) {
          subtable(inner, start + data.u32(start + 4));
        }
      }
      case REVERSE -> reverse(start);
      default -> throw data.corrupt("a substitution has type " + type);
    }
  }

  private void covered(int type, int start) {
    int coverage = start + data.u16(start + 2);
    BitSet now = (BitSet) glyphs.clone();
    for (int glyph = now.nextSetBit(0); glyph >= 0; glyph = now.nextSetBit(glyph + 1)) {
      int index = Coverage.index(data, coverage, glyph);
      if (index >= 0) {
        made(type, start, index, glyph);
      }
    }
  }

  private void made(int type, int start, int index, int glyph) {
    if (type == SINGLE) {
      boolean shifted = data.u16(start) == 1;
      glyphs.set(shifted ? glyph + data.i16(start + 4) & 0xffff : data.u16(start + 6 + 2 * index));
      return;
    }
    int set = start + data.u16(start + 6 + 2 * index);
    int count = data.u16(set);
    for (int i = 0; i < count; i++) {
      int entry = data.u16(set + 2 + 2 * i);
      if (type == LIGATURE) {
        ligature(set + entry);
      } else {
        glyphs.set(entry);
      }
    }
  }

  private void ligature(int start) {
    int parts = data.u16(start + 2);
    for (int i = 1; i < parts; i++) {
      if (!glyphs.get(data.u16(start + 2 + 2 * i))) {
        return;
      }
    }
    glyphs.set(data.u16(start));
  }

  /** Lookups that a context asks for are used everywhere. */
  private void context(int start, boolean chain) {
    int format = data.u16(start);
    if (format == 3) {
      rule(start + 2, chain, 0);
      return;
    }
    int sets = start + (format == 1 ? 4 : chain ? 10 : 6);
    int count = data.u16(sets);
    for (int i = 0; i < count; i++) {
      int offset = data.u16(sets + 2 + 2 * i);
      int set = start + offset;
      int rules = offset == 0 ? 0 : data.u16(set);
      for (int k = 0; k < rules; k++) {
        rule(set + data.u16(set + 2 + 2 * k), chain, 1);
      }
    }
  }

  /**
   * @param implied how many glyphs of the middle list are not in it
   */
  private void rule(int start, boolean chain, int implied) {
    int records;
    int count;
    if (chain) {
      int input = start + 2 + 2 * data.u16(start);
      int ahead = input + 2 + 2 * (data.u16(input) - implied);
      records = ahead + 2 + 2 * data.u16(ahead) + 2;
      count = data.u16(records - 2);
    } else {
      count = data.u16(start + 2);
      records = start + 4 + 2 * (data.u16(start) - implied);
    }
    for (int i = 0; i < count; i++) {
      use(data.u16(records + 4 * i + 2));
    }
  }

  private void reverse(int start) {
    int ahead = start + 6 + 2 * data.u16(start + 4);
    int made = ahead + 2 + 2 * data.u16(ahead);
    int count = data.u16(made);
    for (int i = 0; i < count; i++) {
      glyphs.set(data.u16(made + 2 + 2 * i));
    }
  }
}
