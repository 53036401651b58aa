package org.colloquy.internal.press.word;

/** The page and its margins. */
record DocxPaper(int width, int height, int sides, int headFoot) {
  /** Distances of header and footer from the paper's edge, as parts of the margin. */
  int headerAt() {
    return headFoot / 2;
  }

  int footerAt() {
    return headFoot * 3 / 5;
  }

  /**
   * What a page has for text.
   *
   * @param measure length of its lines
   * @param lines height of all lines
   */
  record Room(int measure, int lines) {
    /** Half an inch: a page that leaves less can't be meant. */
    private static final int LEAST = 720;

    static Room of(int measure, int lines) {
      return new Room(Math.max(LEAST, measure), Math.max(LEAST, lines));
    }
  }
}
