package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.colloquy.internal.typeset.font.FontException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged fonts end in a {@link FontException}, or in text, never in another exception. */
class HostileFontTest {
  private static final String TEXT = "AVATAR office Ωж fi 1,2 \u0301";

  @Test
  void truncatedFonts() {
    byte[] whole = bytes("Courier Prime");
    for (int length = 0; length < whole.length; length += 997) {
      tryOut(Arrays.copyOf(whole, length));
    }
    FontException e =
        assertThrows(FontException.class, () -> shape(Arrays.copyOf(whole, whole.length / 2)));
    assertEquals(Reason.CORRUPT, e.reason());
    assertEquals("Hostile 400", e.font());
  }

  @Test
  void randomBytesAtRandomPlaces() {
    byte[] whole = bytes("EB Garamond");
    Random random = new Random(7);
    int survivors = 0;
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      // The tables of lookups lie at the end; damage is most likely to be met there and in front.
      int from = round % 3 == 0 ? 0 : whole.length * 3 / 4;
      int range = round % 3 == 0 ? 400 : whole.length / 4;
      for (int i = 0; i < 1 << round % 10; i++) {
        damaged[from + random.nextInt(range)] = (byte) random.nextInt();
      }
      survivors += tryOut(damaged) ? 1 : 0;
    }
    assertTrue(survivors > 10 && survivors < 290, "survivors: " + survivors);
  }

  @ParameterizedTest
  @CsvSource({
    "4f54544f, UNSUPPORTED, outlines are CFF",
    "74746366, UNSUPPORTED, collection",
    "3c68746d, CORRUPT, does not start like a TrueType font",
  })
  void otherKindsOfFile(String start, Reason reason, String message) {
    byte[] bytes = new byte[1000];
    ByteBuffer.wrap(bytes).putInt(Integer.parseUnsignedInt(start, 16));
    FontException e = assertThrows(FontException.class, () -> shape(bytes));
    assertEquals(reason, e.reason());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void unreadableAndUnknownFonts() {
    FontSource gone =
        new FontSource(
            "Gone",
            400,
            false,
            () -> {
              throw new IOException("no such file");
            });
    Fonts fonts = Fonts.builtInAnd(List.of(gone));
    FontException e =
        assertThrows(FontException.class, () -> fonts.find(FontRequest.regular("Gone")));
    assertEquals(Reason.UNREADABLE, e.reason());
    e = assertThrows(FontException.class, () -> fonts.find(FontRequest.regular("Comic")));
    assertEquals(Reason.UNKNOWN_FAMILY, e.reason());
    assertEquals("Comic", e.font());
  }

  /** Whether a font still sets text. */
  private static boolean tryOut(byte[] font) {
    try {
      return !shape(font).isEmpty();
    } catch (FontException e) {
      // Damage may fall on the licence bits.
      assertTrue(e.reason() == Reason.CORRUPT || e.reason() == Reason.FORBIDDEN, e.getMessage());
      return false;
    }
  }

  private static List<Stretch> shape(byte[] font) {
    FontSource source = new FontSource("Hostile", 400, false, () -> font);
    Fonts fonts = Fonts.builtInAnd(List.of(source));
    Features all = Features.of(Feature.values());
    return fonts.shaper(FontRequest.regular("Hostile"), all, "tr").shape(TEXT);
  }

  private static byte[] bytes(String family) {
    ByteBuffer data = Fonts.builtIn().find(FontRequest.regular(family)).data();
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    return bytes;
  }
}
