package org.colloquy.internal.typeset.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a cmap table: format 4 for what lies in the Basic Multilingual Plane, and format 12 for
 * all where something lies beyond.
 */
final class CharacterMap {
  private static final int LAST = 0xffff;

  /** Characters in a row whose glyphs are in a row. */
  private record Run(int first, int last, int glyph) {}

  private CharacterMap() {}

  static byte[] of(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = runs(glyphs);
    boolean beyond = !glyphs.isEmpty() && glyphs.lastKey() > LAST;
    byte[] basic = basic(runs);
    FontBytes out = new FontBytes().u16(0).u16(beyond ? 2 : 1);
    out.u16(3).u16(1).u32(beyond ? 20 : 12);
    if (beyond) {
      out.u16(3).u16(10).u32(20 + basic.length);
    }
    out.all(basic);
    return (beyond ? out.all(all(runs)) : out).toByteArray();
  }

  private static List<Run> runs(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int character = entry.getKey();
      int glyph = entry.getValue();
      Run before = runs.isEmpty() ? new Run(-2, -2, 0) : runs.get(runs.size() - 1);
      boolean goesOn =
          character == before.last() + 1
              && glyph == before.glyph() + character - before.first()
              && character != LAST + 1;
      if (goesOn) {
        runs.set(runs.size() - 1, new Run(before.first(), character, before.glyph()));
      } else {
        runs.add(new Run(character, character, glyph));
      }
    }
    return runs;
  }

  private static byte[] basic(List<Run> runs) {
    List<Run> low = new ArrayList<>(runs.stream().filter(r -> r.last() < LAST).toList());
    low.add(new Run(LAST, LAST, 0));
    int count = low.size();
    int power = Integer.highestOneBit(count);
    FontBytes out = new FontBytes().u16(4).u16(16 + 8 * count).u16(0).u16(2 * count);
    out.u16(2 * power).u16(Integer.numberOfTrailingZeros(power)).u16(2 * (count - power));
    low.forEach(r -> out.u16(r.last()));
    out.u16(0);
    low.forEach(r -> out.u16(r.first()));
    low.forEach(r -> out.u16(r.glyph() - r.first()));
    low.forEach(r -> out.u16(0));
    return out.pad().toByteArray();
  }

  private static byte[] all(List<Run> runs) {
    FontBytes out = new FontBytes().u16(12).u16(0).u32(16 + 12 * runs.size()).u32(0);
    out.u32(runs.size());
    runs.forEach(r -> out.u32(r.first()).u32(r.last()).u32(r.glyph()));
    return out.toByteArray();
  }
}
