package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShaperTest {
  private static final Map<String, FontRequest> FACES =
      Map.of(
          "EBGaramond-Regular", FontRequest.regular("EB Garamond"),
          "EBGaramond-MediumItalic", new FontRequest("EB Garamond", 500, true),
          "SourceSans3-Regular", FontRequest.regular("Source Sans 3"),
          "SourceSans3-SemiBold", new FontRequest("Source Sans 3", 600, false),
          "CourierPrime-Regular", FontRequest.regular("Courier Prime"));

  private final Fonts fonts = Fonts.builtIn();

  /** The expected glyphs come from HarfBuzz: see the head of the table. */
  @Test
  void shapesAsHarfBuzzDoes() throws IOException {
    List<String> differences = new ArrayList<>();
    int rows = 0;
    for (String line : table()) {
      String[] row = line.split("\t", -1);
      String shaped = shape(row[0], row[1], row[2]);
      rows++;
      if (!shaped.equals(row[3])) {
        differences.add(row[0] + " " + row[1] + " " + row[2] + ":\n " + row[3] + "\n " + shaped);
      }
    }
    assertEquals(List.of(), differences);
    assertEquals(true, rows > 1000, "rows: " + rows);
  }

  @Test
  void glyphsCarryTheirText() {
    Glyphs office = only("EB Garamond", "office");
    assertEquals("office", office.text());
    assertEquals("ffi", office.text(1));
    assertEquals(4, office.count());
  }

  @Test
  void everyCharacterBelongsToOneGlyph() throws IOException {
    for (String line : table()) {
      String[] row = line.split("\t", -1);
      StringBuilder text = new StringBuilder();
      for (Stretch stretch : shaper(row[0], row[1]).shape(row[2])) {
        for (int i = 0; i < stretch.glyphs().count(); i++) {
          text.append(stretch.glyphs().text(i));
        }
      }
      assertEquals(row[2], text.toString());
    }
  }

  @Test
  void takesWhatAFontLacksFromTheNext() {
    Shaper courier = shaper("CourierPrime-Regular", "-");
    List<Stretch> stretches = courier.shape("aЖb");
    assertEquals(3, stretches.size());
    assertSame(courier.font(), stretches.get(0).font());
    assertSame(fonts.find(FontRequest.regular("EB Garamond")), stretches.get(1).font());
    assertSame(courier.font(), stretches.get(2).font());
  }

  @Test
  void tellsWhatNoFontHas() {
    List<Stretch> stretches = shaper("EBGaramond-Regular", "-").shape("a\ud808\udc00b");
    assertEquals(3, stretches.size());
    assertNotNull(stretches.get(0).font());
    assertNull(stretches.get(1).font());
    assertEquals("\ud808\udc00", stretches.get(1).glyphs().text());
    assertNotNull(stretches.get(2).font());
  }

  @Test
  void invisibleCharactersStayInTheTextWithoutAGlyph() {
    Glyphs word = only("EB Garamond", "a\u200bb\u00adc\u2060");
    assertEquals(3, word.count());
    assertEquals("a\u200b", word.text(0));
    assertEquals("a\u200bb\u00adc\u2060", word.text());
  }

  @Test
  void spacesThatAFontLacksHaveTheirWidth() {
    Glyphs space = only("Courier Prime", "\u2003");
    assertEquals(1000, space.width());
    assertEquals("\u2003", space.text());
  }

  private Glyphs only(String family, String text) {
    List<Stretch> stretches =
        fonts.shaper(FontRequest.regular(family), Features.TEXT, "en").shape(text);
    assertEquals(1, stretches.size());
    return stretches.get(0).glyphs();
  }

  private Shaper shaper(String face, String features) {
    List<Feature> list = new ArrayList<>();
    for (String tag : features.split(",")) {
      Feature.named(tag).ifPresent(list::add);
    }
    FontRequest request = FACES.get(face);
    assertNotNull(request, face);
    return fonts.shaper(request, Features.of(list), "en");
  }

  private String shape(String face, String features, String word) {
    StringBuilder out = new StringBuilder();
    for (Stretch stretch : shaper(face, features).shape(word)) {
      for (int i = 0; i < stretch.glyphs().count(); i++) {
        out.append(out.isEmpty() ? "" : " ").append(stretch.glyphs().id(i)).append('+');
        out.append(Math.round(stretch.glyphs().advance(i)));
      }
    }
    return out.toString();
  }

  static List<String> table() throws IOException {
    try (InputStream in = ShaperTest.class.getResourceAsStream("shaping.tsv")) {
      assertNotNull(in);
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    }
  }
}
