package org.colloquy.internal.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A face with the outlines of some characters alone, for browsers and reading systems. Glyphs keep
 * their numbers, so that kerning and substitutions hold as they are; those that no text can come to
 * are empty. It has a name of its own: licences reserve the names of some fonts to unchanged files.
 */
public final class WebFont {
  /** What browsers do unless told otherwise, and the kinds of numerals and capitals. */
  private static final Set<String> FEATURES =
      Set.of(
          "calt", "ccmp", "clig", "fina", "init", "isol", "liga", "lnum", "locl", "medi", "onum",
          "pnum", "rclt", "rlig", "smcp", "tnum");

  private static final String[] COPIED = {
    "GDEF", "GPOS", "GSUB", "OS/2", "cvt ", "fpgm", "gasp", "hhea", "maxp", "prep"
  };

  // flags of a component of a composite glyph (OpenType, glyf)
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final ByteBuffer data;
  private final FontTables own;
  private final Font font;
  private final BitSet glyphs = new BitSet();
  private final SortedMap<Integer, Integer> characters = new TreeMap<>();

  private WebFont(Font font, BitSet codePoints) {
    this.font = font;
    data = font.data().duplicate();
    own = new FontTables(data);
    glyphs.set(0);
    codePoints.stream().forEach(this::add);
  }

  private void add(int codePoint) {
    int glyph = font.glyph(codePoint);
    if (glyph != 0) {
      characters.put(codePoint, glyph);
      glyphs.set(glyph);
    }
  }

  /**
   * The face as a file in WOFF (version 1.0).
   *
   * @param name what it calls itself
   * @param codePoints the characters that are needed; those it lacks are not in it
   */
  public static byte[] woff(Font font, String name, BitSet codePoints) {
    WebFont part = new WebFont(font, codePoints);
    if (font instanceof TrueTypeFont file) {
      GlyphClosure.close(file, FEATURES, part.glyphs);
    }
    return Woff.file(part.tables(name));
  }

  private SortedMap<String, byte[]> tables(String name) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    for (String tag : COPIED) {
      if (own.has(tag)) {
        tables.put(tag, own.copy(tag));
      }
    }
    outlines(tables);
    tables.put("hmtx", widths());
    tables.put("cmap", CharacterMap.of(characters));
    tables.put("name", names(name));
    byte[] post = new byte[32];
    System.arraycopy(own.copy("post"), 0, post, 0, post.length);
    // without names of glyphs
    ByteBuffer.wrap(post).putInt(0, 0x00030000);
    tables.put("post", post);
    return tables;
  }

  private void outlines(Map<String, byte[]> tables) {
    byte[] head = own.copy("head");
    boolean wide = ByteBuffer.wrap(head).getShort(50) != 0;
    int loca = own.start("loca");
    int glyf = own.start("glyf");
    for (BitSet due = (BitSet) glyphs.clone(); !due.isEmpty(); ) {
      BitSet more = new BitSet();
      due.stream().forEach(g -> parts(glyf + offset(loca, g, wide), length(loca, g, wide), more));
      more.andNot(glyphs);
      glyphs.or(more);
      due = more;
    }
    FontBytes outlines = new FontBytes();
    FontBytes offsets = new FontBytes();
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      offsets.u32(outlines.size());
      if (glyphs.get(glyph)) {
        byte[] outline = new byte[length(loca, glyph, wide)];
        data.get(glyf + offset(loca, glyph, wide), outline);
        outlines.all(outline).pad();
      }
    }
    offsets.u32(outlines.size());
    ByteBuffer.wrap(head).putShort(50, (short) 1).putInt(8, 0);
    tables.put("head", head);
    tables.put("loca", offsets.toByteArray());
    tables.put("glyf", outlines.toByteArray());
  }

  private int offset(int loca, int glyph, boolean wide) {
    return wide ? data.getInt(loca + 4 * glyph) : 2 * (data.getShort(loca + 2 * glyph) & 0xffff);
  }

  private int length(int loca, int glyph, boolean wide) {
    return offset(loca, glyph + 1, wide) - offset(loca, glyph, wide);
  }

  /** Adds the glyphs that a glyph is made of. */
  private void parts(int start, int length, BitSet found) {
    if (length == 0 || data.getShort(start) >= 0) {
      return;
    }
    int flags;
    int at = start + 10;
    do {
      flags = data.getShort(at);
      found.set(data.getShort(at + 2) & 0xffff);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  /** Widths; those of empty glyphs are nought, which takes no room when it is compressed. */
  private byte[] widths() {
    byte[] widths = own.copy("hmtx");
    int full = data.getShort(own.start("hhea") + 34) & 0xffff;
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      if (!glyphs.get(glyph)) {
        int at = glyph < full ? 4 * glyph : 4 * full + 2 * (glyph - full);
        // the last full one holds for all behind it
        int from = glyph == full - 1 ? at + 2 : at;
        int to = glyph < full ? 4 * glyph + 4 : at + 2;
        for (int i = from; i < to; i++) {
          widths[i] = 0;
        }
      }
    }
    return widths;
  }

  /** Its own name, and what the file says of copyright, version and licence. */
  private byte[] names(String name) {
    SortedMap<Integer, byte[]> names = new TreeMap<>();
    ByteBuffer table = ByteBuffer.wrap(own.copy("name"));
    int count = table.getShort(2);
    int strings = table.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      int record = 6 + 12 * i;
      int id = table.getShort(record + 6);
      boolean kept = id == 0 || id == 5 || id == 13 || id == 14;
      if (kept && table.getShort(record) == 3) {
        byte[] value = new byte[table.getShort(record + 8) & 0xffff];
        table.get(strings + (table.getShort(record + 10) & 0xffff), value);
        names.put(id, value);
      }
    }
    String style = font.metrics().weight() + (font.metrics().italic() ? " Italic" : "");
    names.put(1, utf16(name + " " + style));
    names.put(2, utf16("Regular"));
    names.put(3, utf16(name + " " + style + ", a part"));
    names.put(4, utf16(name + " " + style));
    names.put(6, utf16((name + "-" + style).replace(" ", "")));
    FontBytes head = new FontBytes().u16(0).u16(names.size()).u16(6 + 12 * names.size());
    FontBytes text = new FontBytes();
    names.forEach(
        (id, value) -> {
          head.u16(3).u16(1).u16(0x409).u16(id).u16(value.length).u16(text.size());
          text.all(value);
        });
    return head.all(text.toByteArray()).toByteArray();
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16BE);
  }
}
