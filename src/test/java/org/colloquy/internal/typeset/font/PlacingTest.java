package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Right-to-left words, joined letters, points and accents, pictures of several characters. */
class PlacingTest {
  private static final Map<String, FontRequest> FACES =
      Map.of(
          "hebrew", FontRequest.regular("Noto Serif Hebrew"),
          "hebrew-sans", FontRequest.regular("Noto Sans Hebrew"),
          "arabic", FontRequest.regular("Noto Naskh Arabic"),
          "arabic-600", new FontRequest("Noto Naskh Arabic", 600, false),
          "latin", FontRequest.regular("EB Garamond"),
          "sans", FontRequest.regular("Source Sans 3"),
          "emoji", FontRequest.regular("Noto Emoji"));

  private final Fonts fonts = Fonts.builtIn();

  /** The expected glyphs come from HarfBuzz: see the head of the table. */
  @Test
  void placesAsHarfBuzzDoes() throws IOException {
    List<String> differences = new ArrayList<>();
    int rows = 0;
    for (String[] row : table()) {
      rows++;
      String placed = placed(shape(row));
      if (!placed.equals(row[3])) {
        differences.add("\n" + row[0] + " " + row[2] + ":\n " + row[3] + "\n " + placed);
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(rows > 450, "rows: " + rows);
  }

  @Test
  void everyCharacterBelongsToOneGlyphInItsOrder() throws IOException {
    for (String[] row : table()) {
      StringBuilder text = new StringBuilder();
      for (Stretch stretch : shape(row)) {
        assertEquals(row[1].equals("rtl"), stretch.glyphs().backward());
        for (int i = 0; i < stretch.glyphs().count(); i++) {
          text.append(stretch.glyphs().text(i));
        }
      }
      assertEquals(row[2], text.toString());
    }
  }

  private List<Stretch> shape(String[] row) {
    FontRequest request = FACES.get(row[0]);
    assertNotNull(request, row[0]);
    return fonts.shaper(request, Features.TEXT, "en").shape(row[2], row[1].equals("rtl"));
  }

  private static String placed(List<Stretch> stretches) {
    StringBuilder out = new StringBuilder();
    for (Stretch stretch : stretches) {
      Glyphs glyphs = stretch.glyphs();
      for (int i = 0; i < glyphs.count(); i++) {
        out.append(out.isEmpty() ? "" : " ").append(glyphs.id(i)).append('+');
        out.append(round(glyphs.advance(i)));
        int x = round(glyphs.offsets().x(i));
        int y = round(glyphs.offsets().y(i));
        out.append(x == 0 && y == 0 ? "" : "@" + x + "," + y);
      }
    }
    return out.toString();
  }

  private static int round(float value) {
    return (int) (value + (value >= 0 ? 0.5 : -0.5));
  }

  private static List<String[]> table() throws IOException {
    try (InputStream in = PlacingTest.class.getResourceAsStream("placing.tsv")) {
      assertNotNull(in);
      List<String[]> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    }
  }
}
