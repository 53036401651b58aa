package org.colloquy.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FontFilesTest {
  private static FileFont face;

  @BeforeAll
  static void readFont() throws IOException {
    face = FileFont.named("eb-garamond/EBGaramond-Regular.ttf");
  }

  @Test
  void sharesFilesOfTheSameGlyphsOnly() {
    FontFiles files = new FontFiles();
    FontFiles.Packed packed = files.of(face, new int[] {5, 9});
    assertSame(packed, files.of(face, new int[] {5, 9}));
    FontFiles.Packed other = files.of(face, new int[] {5, 8});
    assertNotSame(packed, other);
    assertNotEquals(packed.tag(), other.tag());
    FontFiles.Packed afresh = new FontFiles().of(face, new int[] {5, 9});
    assertArrayEquals(packed.data(), afresh.data());
  }

  @Test
  void keepsNoMoreThanItsBound() {
    FontFiles files = new FontFiles();
    FontFiles.Packed first = files.of(face, glyphs(100, 0));
    int most = 0;
    for (int from = 1; from <= 60; from++) {
      files.of(face, glyphs(500, from));
      most = Math.max(most, files.size());
    }
    assertTrue(most <= FontFiles.KEPT && most > FontFiles.KEPT / 2, "kept " + most);
    assertNotSame(first, files.of(face, glyphs(100, 0)), "the oldest was not dropped");
  }

  private static int[] glyphs(int count, int from) {
    return IntStream.range(1 + from, 1 + from + count).toArray();
  }
}
