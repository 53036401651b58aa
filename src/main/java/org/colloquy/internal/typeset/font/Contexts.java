package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/**
 * Finds out whether glyphs stand in the context that a subtable asks for, which it says by glyphs
 * (format 1), by classes (2) or by coverages (3).
 */
final class Contexts {
  private final FontData data;
  private final GlyphBuffer buffer;
  private final LookupView view;

  Contexts(FontData data, GlyphBuffer buffer, LookupView view) {
    this.data = data;
    this.buffer = buffer;
    this.view = view;
  }

  /**
   * Glyphs in their context.
   *
   * @param places of the glyphs that may be changed
   * @param records where the lookups within stand, and how many
   */
  record Match(int[] places, int records, int count) {}

  /** How the numbers in a rule are compared with glyphs: by themselves, by class, by coverage. */
  private record Test(int format, int base) {}

  /** A list of numbers, each with a test, next to a place in a direction. */
  private record Side(int list, int count, Test test) {}

  /**
   * A rule about what stands before, here and after.
   *
   * @param rule where the three lists start
   * @param tests one for each
   * @param implied how many glyphs of the middle list are known to fit and not in it
   */
  private record Chain(int rule, Test[] tests, int implied) {}

  /** Context without what stands around it: lookup type 5. */
  @Nullable Match plain(int start, int lookup, int at) {
    int format = data.u16(start);
    if (format == 3) {
      int count = data.u16(start + 2);
      int[] places = input(new Side(start + 6, count, new Test(3, start)), 0, lookup, at);
      return places == null ? null : new Match(places, start + 6 + 2 * count, data.u16(start + 4));
    }
    int set = ruleSet(start, format, at, data.u16(start + 4));
    if (set < 0) {
      return null;
    }
    Test test = format == 1 ? new Test(1, 0) : new Test(2, start + data.u16(start + 4));
    int sets = format == 1 ? start + 6 : start + 8;
    return plainRules(rules(start, sets, set), test, lookup, at);
  }

  private @Nullable Match plainRules(int set, Test test, int lookup, int at) {
    int count = set < 0 ? 0 : data.u16(set);
    for (int i = 0; i < count; i++) {
      int rule = set + data.u16(set + 2 + 2 * i);
      int glyphs = data.u16(rule);
      int[] places = input(new Side(rule + 4, glyphs, test), 1, lookup, at);
      if (places != null) {
        return new Match(places, rule + 4 + 2 * (glyphs - 1), data.u16(rule + 2));
      }
    }
    return null;
  }

  /** Context with what stands before and after: lookup type 6. */
  @Nullable Match chained(int start, int lookup, int at) {
    int format = data.u16(start);
    if (format == 3) {
      Test test = new Test(3, start);
      return chain(new Chain(start + 2, new Test[] {test, test, test}, 0), lookup, at);
    }
    if (format == 1) {
      int set = ruleSet(start, 1, at, 0);
      Test test = new Test(1, 0);
      int rules = set < 0 ? -1 : rules(start, start + 6, set);
      return chainRules(rules, new Test[] {test, test, test}, lookup, at);
    }
    int set = format == 2 ? ruleSet(start, 2, at, data.u16(start + 6)) : -1;
    if (set < 0) {
      return null;
    }
    Test[] tests = new Test[3];
    for (int i = 0; i < 3; i++) {
      tests[i] = new Test(2, start + data.u16(start + 4 + 2 * i));
    }
    return chainRules(rules(start, start + 12, set), tests, lookup, at);
  }

  private @Nullable Match chainRules(int set, Test[] tests, int lookup, int at) {
    int count = set < 0 ? 0 : data.u16(set);
    for (int i = 0; i < count; i++) {
      Match match = chain(new Chain(set + data.u16(set + 2 + 2 * i), tests, 1), lookup, at);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The number of the rule set for a glyph, or -1 if the subtable is not about it. */
  private int ruleSet(int start, int format, int at, int classes) {
    int covered = Coverage.index(data, start + data.u16(start + 2), buffer.id(at));
    if (covered < 0 || format == 1) {
      return covered;
    }
    return format == 2 ? ClassDef.of(data, start + classes, buffer.id(at)) : -1;
  }

  /** Where a rule set starts, or -1 if it is empty. */
  private int rules(int start, int sets, int number) {
    if (number >= data.u16(sets - 2)) {
      return -1;
    }
    int offset = data.u16(sets + 2 * number);
    return offset == 0 ? -1 : start + offset;
  }

  /** Compares before, here and after. */
  private @Nullable Match chain(Chain chain, int lookup, int at) {
    int rule = chain.rule();
    Test[] tests = chain.tests();
    int implied = chain.implied();
    int before = data.u16(rule);
    int middle = rule + 2 + 2 * before;
    int glyphs = data.u16(middle);
    int after = middle + 2 + 2 * (glyphs - implied);
    if (glyphs == 0) {
      return null;
    }
    int aheads = data.u16(after);
    int[] places = input(new Side(middle + 2, glyphs, tests[1]), implied, lookup, at);
    if (places == null
        || !around(new Side(rule + 2, before, tests[0]), lookup, at, -1)
        || !around(new Side(after + 2, aheads, tests[2]), lookup, places[glyphs - 1], 1)) {
      return null;
    }
    int records = after + 2 + 2 * aheads;
    return new Match(places, records + 2, data.u16(records));
  }

  private int @Nullable [] input(Side side, int implied, int lookup, int at) {
    if (side.count() == 0 || side.count() > buffer.count()) {
      return null;
    }
    int[] places = new int[side.count()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i == 0 ? at : view.step(lookup, places[i - 1], 1);
      if (places[i] < 0
          || i >= implied && !fits(side.test(), side.list() + 2 * (i - implied), places[i])) {
        return null;
      }
    }
    return places;
  }

  private boolean around(Side side, int lookup, int from, int direction) {
    int place = from;
    for (int i = 0; i < side.count(); i++) {
      place = view.step(lookup, place, direction);
      if (place < 0 || !fits(side.test(), side.list() + 2 * i, place)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Test test, int number, int place) {
    int value = data.u16(number);
    int glyph = buffer.id(place);
    return switch (test.format()) {
      case 1 -> glyph == value;
      case 2 -> ClassDef.of(data, test.base(), glyph) == value;
      default -> Coverage.index(data, test.base() + value, glyph) >= 0;
    };
  }
}
