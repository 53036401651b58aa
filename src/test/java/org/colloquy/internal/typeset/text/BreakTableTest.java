package org.colloquy.internal.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BreakTableTest {
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
      assertEquals(expected(c), BreakTable.get().properties(c), Integer.toHexString(c));
    }
  }

  private static int expected(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.FULLWIDTH
            || width == UCharacter.EastAsianWidth.WIDE
            || width == UCharacter.EastAsianWidth.HALFWIDTH;
    boolean picture =
        UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
            && UCharacter.getType(c) == UCharacter.UNASSIGNED;
    return kind(c).ordinal() | (wide ? BreakTable.WIDE : 0) | (picture ? BreakTable.PICTURE : 0);
  }

  private static BreakClass kind(int c) {
    int value = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
    String name =
        UCharacter.getPropertyValueName(UProperty.LINE_BREAK, value, UProperty.NameChoice.SHORT);
    int type = UCharacter.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return switch (name) {
      case "AI", "SG", "XX" -> BreakClass.AL;
      case "SA" -> mark ? BreakClass.CM : BreakClass.AL;
      case "CJ" -> BreakClass.NS;
      case "QU" ->
          type == UCharacter.INITIAL_PUNCTUATION
              ? BreakClass.QU_OPEN
              : type == UCharacter.FINAL_PUNCTUATION ? BreakClass.QU_CLOSE : BreakClass.QU;
      case "AL" -> c == 0x25cc ? BreakClass.CIRCLE : BreakClass.AL;
      default -> BreakClass.valueOf(name);
    };
  }
}
