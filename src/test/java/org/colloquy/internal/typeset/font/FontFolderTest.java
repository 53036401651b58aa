package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.typeset.font.FontException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {
  @TempDir Path folder;

  @Test
  void facesAreCalledWhatTheirFilesSay() throws IOException {
    Files.write(folder.resolve("b.ttf"), renamed(400, false));
    Files.write(folder.resolve("a.ttf"), renamed(700, true));
    Files.writeString(folder.resolve("readme.txt"), "no font");
    List<FontSource> sources = FontFolder.read(List.of(folder));
    assertEquals(2, sources.size());
    assertEquals("Courier Crime", sources.get(0).family());
    assertEquals(700, sources.get(0).weight());
    assertTrue(sources.get(0).italic());
    Fonts fonts = Fonts.builtInAnd(sources);
    assertEquals("Courier Crime", fonts.find(FontRequest.regular("courier crime")).family());
  }

  @Test
  void licenceBitsThatForbidEmbeddingAreHeld() throws IOException {
    byte[] font = renamed(400, false);
    for (int bits : new int[] {0x2, 0x100, 0x200}) {
      ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, (short) bits);
      Path file = folder.resolve("locked.ttf");
      Files.write(file, font);
      Fonts fonts = Fonts.builtInAnd(FontFolder.read(List.of(file)));
      FontException e =
          assertThrows(FontException.class, () -> fonts.find(FontRequest.regular("Courier Crime")));
      assertEquals(Reason.FORBIDDEN, e.reason());
      assertEquals(file.toString(), e.font());
    }
  }

  @Test
  void whatIsWrongIsToldWithTheFile() throws IOException {
    Path file = folder.resolve("cut.ttf");
    Files.write(file, Arrays.copyOf(renamed(400, false), 9_000));
    FontException e = assertThrows(FontException.class, () -> FontFolder.read(List.of(file)));
    assertEquals(Reason.CORRUPT, e.reason());
    assertEquals(file.toString(), e.font());
    Path gone = folder.resolve("gone.ttf");
    e = assertThrows(FontException.class, () -> FontFolder.read(List.of(gone)));
    assertEquals(Reason.UNREADABLE, e.reason());
    assertTrue(e.getMessage().contains("there is no such file"), e.getMessage());
  }

  /** A built-in face under a name that no built-in face has. */
  private static byte[] renamed(int weight, boolean italic) {
    ByteBuffer data = Fonts.builtIn().find(new FontRequest("Courier Prime", weight, italic)).data();
    byte[] font = new byte[data.remaining()];
    data.get(font);
    byte[] from = "Courier Prime".getBytes(StandardCharsets.UTF_16BE);
    byte[] to = "Courier Crime".getBytes(StandardCharsets.UTF_16BE);
    for (int i = table(font, "name"); i + from.length <= font.length; i++) {
      if (Arrays.equals(font, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, font, i, to.length);
      }
    }
    return font;
  }

  private static int table(byte[] font, String tag) {
    ByteBuffer data = ByteBuffer.wrap(font);
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return data.getInt(at + 8);
      }
    }
  }
}
