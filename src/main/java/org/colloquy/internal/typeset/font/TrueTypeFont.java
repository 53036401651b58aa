package org.colloquy.internal.typeset.font;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A face read from the tables of its file (OpenType specification 1.9). Small tables are read at
 * once, the large ones (cmap, hmtx, GSUB, GPOS) where they lie when they are asked.
 */
final class TrueTypeFont implements Font {
  private static final int RESTRICTED = 0x2;
  private static final int BITMAP_ONLY = 0x200;
  private static final int NO_SUBSET = 0x100;

  private final FontData data;
  private final Names names;
  private final Metrics metrics;
  private final Cmap cmap;
  private final int unitsPerEm;
  private final int glyphCount;
  private final int hmtx;
  private final int longMetrics;
  private final int glyf;
  private final int loca;
  private final boolean longOffsets;
  private final boolean embeddable;
  private final @Nullable GlyphClasses classes;
  private final @Nullable LayoutTable gsub;
  private final @Nullable LayoutTable gpos;

  /**
   * Reads a font.
   *
   * @param name for messages
   * @param bytes not to be changed from now on
   * @throws FontException if it is damaged or of another kind
   */
  TrueTypeFont(String name, byte[] bytes) {
    data = new FontData(name, bytes);
    TableDirectory tables = new TableDirectory(data);
    glyf = tables.require("glyf");
    loca = tables.require("loca");
    int head = tables.require("head");
    longOffsets = data.u16(head + 50) != 0;
    int hhea = tables.require("hhea");
    hmtx = tables.require("hmtx");
    unitsPerEm = data.u16(head + 18);
    if (unitsPerEm < 16 || unitsPerEm > 16384) {
      throw data.corrupt("it has " + unitsPerEm + " units in an em");
    }
    glyphCount = data.u16(tables.require("maxp") + 4);
    longMetrics = data.u16(hhea + 34);
    if (longMetrics < 1 || longMetrics > glyphCount) {
      throw data.corrupt("it tells " + longMetrics + " widths for " + glyphCount + " glyphs");
    }
    data.u16(hmtx + 4 * longMetrics - 2);
    cmap = new Cmap(data, tables.require("cmap"), glyphCount);
    names = new Names(data, tables.require("name"), name);
    metrics = MetricsReader.read(data, tables);
    embeddable = embeddable(tables.find("OS/2"));
    classes = tables.has("GDEF") ? GlyphClasses.read(data, tables.require("GDEF")) : null;
    gsub = tables.has("GSUB") ? new LayoutTable(data, tables.require("GSUB")) : null;
    gpos = tables.has("GPOS") ? new LayoutTable(data, tables.require("GPOS")) : null;
  }

  private boolean embeddable(int os2) {
    int bits = os2 < 0 ? 0 : data.u16(os2 + 8);
    return (bits & 0xf) != RESTRICTED && (bits & (BITMAP_ONLY | NO_SUBSET)) == 0;
  }

  @Override
  public ByteBuffer data() {
    return data.buffer();
  }

  @Override
  public String postScriptName() {
    return names.postScript();
  }

  @Override
  public String family() {
    return names.family();
  }

  @Override
  public int unitsPerEm() {
    return unitsPerEm;
  }

  @Override
  public int glyphCount() {
    return glyphCount;
  }

  @Override
  public int glyph(int codePoint) {
    return cmap.glyph(codePoint);
  }

  @Override
  public int advance(int glyph) {
    if (glyph < 0 || glyph >= glyphCount) {
      throw data.corrupt("glyph " + glyph + " of " + glyphCount + " was asked for");
    }
    return data.u16(hmtx + 4 * Math.min(glyph, longMetrics - 1));
  }

  @Override
  public Ink ink(int glyph) {
    int start = outline(glyph);
    if (start == outline(glyph + 1)) {
      return Ink.NONE;
    }
    int bearing =
        glyph < longMetrics
            ? data.i16(hmtx + 4 * glyph + 2)
            : data.i16(hmtx + 2 * longMetrics + 2 * glyph);
    int width = data.i16(glyf + start + 6) - data.i16(glyf + start + 2);
    return new Ink(bearing, bearing + width);
  }

  private int outline(int glyph) {
    return longOffsets ? data.u32(loca + 4 * glyph) : 2 * data.u16(loca + 2 * glyph);
  }

  @Override
  public Metrics metrics() {
    return metrics;
  }

  @Override
  public boolean embeddable() {
    return embeddable;
  }

  /** Whether it can put marks over and under letters. */
  boolean placesMarks() {
    return gpos != null && gpos.hasFeature("mark");
  }

  FontData file() {
    return data;
  }

  @Nullable GlyphClasses classes() {
    return classes;
  }

  @Nullable LayoutTable gsub() {
    return gsub;
  }

  @Nullable LayoutTable gpos() {
    return gpos;
  }

  @Override
  public String toString() {
    return names.postScript();
  }
}
