package org.colloquy.internal.typeset.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of fonts as another reader sees them. */
class WebFontTest {
  private final Fonts fonts = Fonts.builtIn();

  @ParameterizedTest
  @CsvSource({
    "EB Garamond, 400, false, 'The office fjord, Ünder 1961. Ā'",
    "EB Garamond, 500, true, 'Quick fluff & Why?'",
    "Source Sans 3, 600, false, 'AGNES ffi 12 é'",
    "Courier Prime, 400, false, 'Q.  And then?'",
    "Noto Naskh Arabic, 400, false, 'ساعة الماء لا'",
    "Noto Emoji, 400, false, 'a😀b'"
  })
  void everyGlyphThatTheTextTakesIsThere(String family, int weight, boolean italic, String text)
      throws Exception {
    FontRequest request = new FontRequest(family, weight, italic);
    Font whole = fonts.find(request);
    TrueTypeFont part = parsed(sfnt(WebFont.woff(whole, "Harbour", characters(text))));
    Features features = Features.of(Feature.KERN, Feature.LIGA, Feature.ONUM, Feature.SMCP);
    for (Features set : new Features[] {Features.TEXT, features}) {
      for (Stretch stretch : fonts.shaper(request, set, "en").shape(text)) {
        for (int i = 0; stretch.font() == whole && i < stretch.glyphs().count(); i++) {
          int id = stretch.glyphs().id(i);
          assertEquals(whole.advance(id), part.getAdvanceWidth(id), "width of glyph " + id);
          GlyphData outline = part.getGlyph().getGlyph(id);
          boolean drawn = outline != null && outline.getNumberOfContours() != 0;
          assertEquals(!whole.ink(id).equals(Font.Ink.NONE), drawn, "glyph " + id);
        }
      }
    }
    text.codePoints()
        .forEach(
            c -> assertEquals(whole.glyph(c), cmap(part, c), "character " + Character.toString(c)));
  }

  @Test
  void whatIsNotNeededIsNotThere() throws Exception {
    Font whole = fonts.find(FontRequest.regular("EB Garamond"));
    byte[] woff = WebFont.woff(whole, "Harbour", characters("abc"));
    assertTrue(woff.length < whole.data().capacity() / 5, woff.length + " bytes");
    TrueTypeFont part = parsed(sfnt(woff));
    assertEquals(0, cmap(part, 'Z'));
    assertEquals(0, part.getGlyph().getGlyph(whole.glyph('Z')).getNumberOfContours());
  }

  @Test
  void reservedNamesAreNotUsedAndTheLicenceIsKept() throws Exception {
    Font whole = fonts.find(FontRequest.regular("Source Sans 3"));
    TrueTypeFont part = parsed(sfnt(WebFont.woff(whole, "Harbour", characters("abc"))));
    assertEquals("Harbour 400", part.getNaming().getFontFamily());
    assertFalse(part.getNaming().getPostScriptName().contains("Source"));
    String licence = part.getNaming().getName(13, 3, 1, 0x409);
    assertTrue(licence.contains("SIL Open Font License"), licence);
    assertTrue(part.getNaming().getName(0, 3, 1, 0x409).contains("Adobe"));
  }

  @Test
  void sameTextGivesSameBytes() {
    Font whole = fonts.find(FontRequest.regular("Courier Prime"));
    assertArrayEquals(
        WebFont.woff(whole, "Harbour", characters("abc")),
        WebFont.woff(whole, "Harbour", characters("cba")));
  }

  private static int cmap(TrueTypeFont font, int codePoint) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(codePoint);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static BitSet characters(String text) {
    BitSet set = new BitSet();
    text.codePoints().forEach(set::set);
    return set;
  }

  private static TrueTypeFont parsed(byte[] sfnt) throws java.io.IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(sfnt));
  }

  /** Unpacks a WOFF file as its specification says, and checks its sums. */
  private static byte[] sfnt(byte[] woff) throws DataFormatException {
    ByteBuffer in = ByteBuffer.wrap(woff);
    assertEquals(0x774f4646, in.getInt(0));
    assertEquals(woff.length, in.getInt(8));
    int count = in.getShort(12);
    ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
    out.putInt(in.getInt(4)).putShort((short) count).putShort((short) 0).putInt(0);
    int at = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      int entry = 44 + 20 * i;
      int length = in.getInt(entry + 12);
      byte[] packed = new byte[in.getInt(entry + 8)];
      in.get(in.getInt(entry + 4), packed);
      byte[] table = packed.length == length ? packed : inflated(packed, length);
      out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(length);
      out.put(at, table);
      at += length + 3 & ~3;
    }
    assertEquals(out.capacity(), at);
    return out.array();
  }

  private static byte[] inflated(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
      out.write(buffer, 0, n);
    }
    inflater.end();
    assertEquals(length, out.size());
    return out.toByteArray();
  }
}
