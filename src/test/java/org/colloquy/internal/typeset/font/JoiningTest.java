package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {
  /** Writes the table anew from ICU's facts, for a newer Unicode. */
  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int start = 0;
    for (int c = 1; c <= 0x110000; c++) {
      if (c == 0x110000 || expected(c) != expected(start)) {
        int length = c - start;
        for (; length > 0x7f; length >>>= 7) {
          out.write(length & 0x7f | 0x80);
        }
        out.write(length);
        out.write(expected(start));
        start = c;
      }
    }
    Files.write(Path.of(args[0]), out.toByteArray());
  }

  @Test
  void agreesWithIcuOnEveryCharacter() {
    for (int c = 0; c < 0x110000; c++) {
      assertEquals(expected(c), Joining.type(c), Integer.toHexString(c));
    }
  }

  private static int expected(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
  }

  /** Forms by the numbers of {@link Joining}; 0 for what has none. */
  @ParameterizedTest
  @CsvSource({
    "ب, 1",
    "بب, 42",
    "ببب, 432",
    "دب, 11",
    "بدب, 421",
    "بَب, 402",
    "ب ب, 101",
    "\u0628\u200d, 42",
    "\u0628\u200c\u0628, 101",
    "ab, 00",
    "سلام, 4321",
  })
  void lettersTakeTheFormThatTheirNeighboursAskFor(String text, String forms) {
    StringBuilder out = new StringBuilder();
    for (byte form : Joining.forms(text)) {
      out.append(form);
    }
    assertEquals(forms, out.toString());
  }

  @Test
  void mirrorsArePairsThatIcuKnows() {
    String all = Mirrors.all();
    assertTrue(all.length() > 100);
    for (int i = 0; i < all.length(); i++) {
      assertEquals(UCharacter.getMirror(all.charAt(i)), Mirrors.of(all.charAt(i)));
    }
  }

  /** But U+2329 and U+232A, which NFC replaces. */
  @Test
  void bracketsOfIcuAreMirrored() {
    for (int c = 0; c < 0xffff; c++) {
      int pair = UCharacter.getBidiPairedBracket(c);
      boolean here = c < 0xf00 || c >= 0x2000;
      if (here && pair != c && c != 0x2329 && c != 0x232a && UCharacter.getAge(c).getMajor() < 8) {
        assertEquals(pair, Mirrors.of(c), Integer.toHexString(c));
      }
    }
  }
}
