package org.colloquy.internal.typeset.text;

/** The Unicode facts that line breaking needs. */
final class BreakTable {
  /** Set for characters of East Asian width F, W or H. */
  static final int WIDE = 0x40;

  /** Set for unassigned characters that are reserved for pictures. */
  static final int PICTURE = 0x80;

  private static final int CLASS = 0x3f;
  private static final int QUICK = 0x3000;

  private final Runs runs = Runs.read(BreakTable.class, "line-break.bin");
  private final byte[] quick = new byte[QUICK];

  private BreakTable() {
    for (int c = 0; c < QUICK; c++) {
      quick[c] = runs.of(c);
    }
  }

  static BreakTable get() {
    return Holder.TABLE;
  }

  static BreakClass kind(int properties) {
    return BreakClass.of(properties & CLASS);
  }

  /** Class and flags of a character. */
  int properties(int codePoint) {
    return (codePoint < QUICK ? quick[codePoint] : runs.of(codePoint)) & 0xff;
  }

  /** Loaded with the first text; never changes. */
  private static final class Holder {
    private static final BreakTable TABLE = new BreakTable();
  }
}
