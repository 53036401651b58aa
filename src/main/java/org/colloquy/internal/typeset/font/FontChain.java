package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/** Fonts in the order in which they are asked, each read only when those before it failed. */
final class FontChain {
  private final Fonts fonts;
  private final int[] numbers;
  private final @Nullable TrueTypeFont[] known;

  FontChain(Fonts fonts, int[] numbers) {
    this.fonts = fonts;
    this.numbers = numbers;
    this.known = new TrueTypeFont[numbers.length];
  }

  TrueTypeFont get(int index) {
    // A race only makes two threads ask for the same font.
    TrueTypeFont font = known[index];
    if (font == null) {
      font = fonts.read(numbers[index]);
      known[index] = font;
    }
    return font;
  }

  /** Whether a font is asked for a character at all. */
  boolean reaches(int index, int codePoint) {
    return index == 0 || fonts.reach(numbers[index]).has(codePoint);
  }

  int size() {
    return numbers.length;
  }
}
