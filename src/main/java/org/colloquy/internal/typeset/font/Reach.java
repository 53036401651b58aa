package org.colloquy.internal.typeset.font;

/**
 * The characters for which a face is asked when another one lacks them: a face of one script is not
 * read for the sake of others, nor asked for their signs.
 *
 * @param ranges first and last characters by turns, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reach(int... ranges) {
  /** Everything. */
  static final Reach ALL = new Reach(0, 0x10ffff);

  static final Reach HEBREW = new Reach(0x590, 0x5ff, 0xfb1d, 0xfb4f);

  static final Reach ARABIC =
      new Reach(0x600, 0x6ff, 0x750, 0x77f, 0x870, 0x8ff, 0xfb50, 0xfdff, 0xfe70, 0xfefe);

  /** Letters and syllables of Korean. */
  static final Reach HANGUL =
      new Reach(0x1100, 0x11ff, 0x302e, 0x302f, 0x3130, 0x318f, 0xa960, 0xa97f, 0xac00, 0xd7ff);

  static final Reach THAI = new Reach(0xe00, 0xe7f);

  static final Reach ARMENIAN = new Reach(0x530, 0x58f, 0xfb13, 0xfb17);

  static final Reach GEORGIAN = new Reach(0x10a0, 0x10ff, 0x1c90, 0x1cbf, 0x2d00, 0x2d2f);

  static final Reach SYMBOLS =
      new Reach(0x20d0, 0x20ff, 0x2100, 0x2bff, 0x4dc0, 0x4dff, 0x10100, 0x102ff, 0x1d000, 0x1faff);

  static final Reach PICTURES =
      new Reach(
          0x23, 0x39, 0xa9, 0xae, 0x203c, 0x2049, 0x20e3, 0x20e3, 0x2100, 0x2bff, 0x3030, 0x303d,
          0x3297, 0x3299, 0x1f000, 0x1faff);

  /** Chinese, Japanese, Korean, and the punctuation that they share with others. */
  static final Reach HAN =
      new Reach(
          0xb7, 0xb7, 0x2010, 0x2027, 0x2030, 0x203f, 0x22ef, 0x22ef, 0x2460, 0x24ff, 0x2500,
          0x25ff, 0x2e80, 0x9fff, 0xac00, 0xd7ff, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xffef,
          0x1f100, 0x1f2ff, 0x20000, 0x3ffff);

  /** Whether a character is one of them. */
  boolean has(int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
