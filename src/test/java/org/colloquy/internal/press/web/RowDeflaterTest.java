package org.colloquy.internal.press.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDeflaterTest {
  /** The JDK's inflater, which checks the sum of all bytes too, gives the rows back. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "5, 800", "3, 801", "40, 257", "300, 64", "7, 4097", "2, 32768"})
  void rowsComeOutAgain(int count, int stride) throws IOException {
    for (int kind = 0; kind < 4; kind++) {
      byte[] rows = rows(count, stride, kind);
      byte[] packed = new RowDeflater(rows, stride).deflate();
      byte[] back = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
      assertArrayEquals(rows, back, "kind " + kind);
    }
  }

  @ParameterizedTest
  @CsvSource({"2560, 801"})
  void evenRowsTakeNextToNothing(int count, int stride) {
    assertTrue(new RowDeflater(rows(count, stride, 0), stride).deflate().length < 20_000);
  }

  /** Even, noise, noise that repeats from row to row, and runs of all lengths. */
  private static byte[] rows(int count, int stride, int kind) {
    Random random = new Random(kind);
    byte[] rows = new byte[count * stride];
    if (kind == 1) {
      random.nextBytes(rows);
    }
    for (int i = 0; i < rows.length; i++) {
      if (kind == 2) {
        rows[i] =
            i < stride || random.nextInt(50) == 0 ? (byte) random.nextInt() : rows[i - stride];
      } else if (kind == 3) {
        rows[i] = i == 0 || random.nextInt(200) == 0 ? (byte) random.nextInt() : rows[i - 1];
      }
    }
    return rows;
  }
}
