package org.colloquy.internal.typeset.text;

/**
 * A text as line breaking sees it: characters with what is attached to them (rule LB9) as one unit.
 * Before the first and after the last unit stands {@code null}.
 */
final class Units {
  private final String text;
  private final byte[] kinds;
  private final boolean[] wide;
  private final boolean[] joins;
  private final int[] starts;
  private int count;

  Units(String text) {
    this.text = text;
    kinds = new byte[text.length()];
    wide = new boolean[text.length()];
    joins = new boolean[text.length()];
    starts = new int[text.length()];
    BreakTable table = BreakTable.get();
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      add(i, table.properties(c));
      i += Character.charCount(c) - 1;
    }
  }

  private void add(int start, int properties) {
    BreakClass kind = BreakTable.kind(properties);
    boolean combining = kind == BreakClass.CM || kind == BreakClass.ZWJ;
    if (combining && count > 0 && carries(BreakClass.of(kinds[count - 1]))) {
      joins[count - 1] = kind == BreakClass.ZWJ;
      return;
    }
    // LB10: a mark with nothing to stand on is like a letter.
    BreakClass resolved = combining ? BreakClass.AL : kind;
    boolean picture = (properties & BreakTable.PICTURE) != 0;
    kinds[count] = (byte) (picture ? BreakClass.EB : resolved).ordinal();
    wide[count] = (properties & BreakTable.WIDE) != 0;
    joins[count] = kind == BreakClass.ZWJ;
    starts[count++] = start;
  }

  private static boolean carries(BreakClass kind) {
    return switch (kind) {
      case BK, CR, LF, NL, SP, ZW -> false;
      default -> true;
    };
  }

  int count() {
    return count;
  }

  /** Where a unit starts in the text. */
  int start(int unit) {
    return starts[unit];
  }

  /** Its class; spaces stand beyond both ends, which no rule of a single neighbour minds. */
  BreakClass kind(int unit) {
    return BreakClass.of(kinds[unit]);
  }

  boolean inside(int unit) {
    return unit >= 0 && unit < count;
  }

  /** Whether a unit is East Asian and wide. */
  boolean wide(int unit) {
    return wide[unit];
  }

  /** Whether a unit ends in a zero width joiner. */
  boolean joins(int unit) {
    return joins[unit];
  }

  /** Whether a unit is U+2010 or another hyphen, or U+002D. */
  boolean hyphen(int unit) {
    return kind(unit) == BreakClass.HY || kind(unit) == BreakClass.HH;
  }

  String text() {
    return text;
  }
}
