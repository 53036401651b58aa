package org.colloquy.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;

/** A built-in face as fontbox reads it, so that these tests need nothing of the typesetter. */
final class FileFont implements Font {
  private static final String FOLDER = "/org/colloquy/internal/typeset/fonts/";

  private final byte[] bytes;
  private final TrueTypeFont font;
  private final CmapLookup cmap;

  private FileFont(byte[] bytes) throws IOException {
    this.bytes = bytes;
    font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    cmap = font.getUnicodeCmapLookup();
  }

  static FileFont named(String path) throws IOException {
    try (InputStream in = FileFont.class.getResourceAsStream(FOLDER + path)) {
      return new FileFont(in.readAllBytes());
    }
  }

  /** One glyph for each character, unkerned; a hyphen may be read as something else. */
  Glyphs glyphs(String shown, String read) {
    int count = shown.length();
    int[] ids = new int[count];
    float[] advances = new float[count];
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      ids[i] = glyph(shown.charAt(i));
      advances[i] = 1000f * advance(ids[i]) / unitsPerEm();
      starts[i + 1] = i + 1;
    }
    return new Glyphs(ids, advances, starts, read);
  }

  Glyphs glyphs(String text) {
    return glyphs(text, text);
  }

  @Override
  public ByteBuffer data() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  @Override
  public String postScriptName() {
    return call(font::getName);
  }

  @Override
  public String family() {
    return postScriptName();
  }

  @Override
  public int unitsPerEm() {
    return call(font::getUnitsPerEm);
  }

  @Override
  public int glyphCount() {
    return call(font::getNumberOfGlyphs);
  }

  @Override
  public int glyph(int codePoint) {
    return cmap.getGlyphId(codePoint);
  }

  @Override
  public int advance(int glyph) {
    return call(() -> font.getAdvanceWidth(glyph));
  }

  @Override
  public Metrics metrics() {
    return new Metrics(900, -250, 650, 400, -500, -300, 1500, 1100, 400, 0, false, false);
  }

  @Override
  public boolean embeddable() {
    return true;
  }

  private interface Call<T> {
    T get() throws IOException;
  }

  private static <T> T call(Call<T> call) {
    try {
      return call.get();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
