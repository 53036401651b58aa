package org.colloquy.internal.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.typeset.font.FontTables;

/**
 * A TrueType file with some glyphs of another one, numbered anew: just the tables that a PDF reader
 * needs where it finds glyphs by number (ISO 32000-1, 9.9; the tables as in the OpenType
 * specification 1.9). Which glyph has which number: {@link #number}.
 */
final class GlyphSubset {
  private static final String[] COPIED = {"cvt ", "fpgm", "prep"};
  private static final int HEAD_CHECKSUM = 8;
  private static final int HEAD_BOX = 36;
  private static final int HEAD_LOCA_FORMAT = 50;
  private static final int HHEA_METRICS = 34;
  private static final int MAXP_GLYPHS = 4;
  private static final long CHECKSUM_TARGET = 0xB1B0AFBAL;

  // flags of a component of a composite glyph
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final int OFFSETS = 2;
  private static final int ROUNDED = 4;
  private static final int METRICS_OF_THIS = 0x200;

  private final ByteBuffer data;
  private final FontTables own;
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final List<Integer> glyphs = new ArrayList<>();

  /** Glyphs made of others, by their numbers in the subset. */
  private final Map<Integer, GlyphParts> made = new HashMap<>(0);

  private final boolean longOffsets;
  private final int metrics;
  private final int loca;
  private final int glyf;
  private final int hmtx;
  private final int box;

  GlyphSubset(ByteBuffer file) {
    data = file.duplicate();
    own = new FontTables(file);
    longOffsets = data.getShort(own.start("head") + HEAD_LOCA_FORMAT) != 0;
    metrics = data.getShort(own.start("hhea") + HHEA_METRICS) & 0xffff;
    loca = own.start("loca");
    glyf = own.start("glyf");
    hmtx = own.start("hmtx");
    box = own.start("head") + HEAD_BOX;
    number(0);
  }

  /** The number of a glyph in the subset, which it joins if it was not in it. */
  int number(int glyph) {
    Integer known = numbers.get(glyph);
    if (known != null) {
      return known;
    }
    int number = glyphs.size();
    numbers.put(glyph, number);
    glyphs.add(glyph);
    return number;
  }

  /** The number of a glyph that is made of others. */
  int number(GlyphParts parts) {
    int number = glyphs.size();
    glyphs.add(parts.base());
    made.put(number, parts);
    return number;
  }

  /** The file. */
  Bytes file() {
    Bytes outlines = new Bytes(1 << 14);
    Bytes offsets = new Bytes();
    Bytes widths = new Bytes();
    // The list grows while components of composite glyphs are met.
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.bigEndian(outlines.size(), 4);
      GlyphParts parts = made.get(i);
      if (parts == null) {
        outline(glyphs.get(i), outlines);
      } else {
        composite(parts, outlines);
      }
      width(glyphs.get(i), parts == null ? 0 : parts.longer(), widths);
    }
    offsets.bigEndian(outlines.size(), 4);
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (String tag : COPIED) {
      if (own.has(tag)) {
        tables.put(tag, own.copy(tag));
      }
    }
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", patched("head", HEAD_LOCA_FORMAT, 1));
    tables.put("hhea", patched("hhea", HHEA_METRICS, glyphs.size()));
    tables.put("hmtx", widths.toByteArray());
    tables.put("loca", offsets.toByteArray());
    tables.put("maxp", patched("maxp", MAXP_GLYPHS, glyphs.size()));
    return file(tables);
  }

  private void outline(int glyph, Bytes out) {
    int start = glyf + offset(glyph);
    int length = glyf + offset(glyph + 1) - start;
    if (length == 0) {
      return;
    }
    byte[] bytes = new byte[length];
    data.get(start, bytes);
    if (bytes[0] < 0) {
      renumberComponents(ByteBuffer.wrap(bytes));
    }
    out.put(bytes).pad();
  }

  /** The outline of a glyph that is made of others (OpenType, glyf, composite glyphs). */
  private void composite(GlyphParts parts, Bytes out) {
    List<Integer> numbers = parts.numbers();
    out.bigEndian(-1, 2).bigEndian(data.getLong(box), 8);
    int metrics = parts.longer() == 0 ? METRICS_OF_THIS : 0;
    for (int i = 0; i < numbers.size(); i += GlyphParts.PART) {
      boolean last = i + GlyphParts.PART == numbers.size();
      int flags = WORDS | OFFSETS | ROUNDED | (last ? 0 : MORE) | metrics;
      out.bigEndian(flags, 2).bigEndian(number(numbers.get(i)), 2);
      out.bigEndian(numbers.get(i + 1), 2).bigEndian(numbers.get(i + 2), 2);
      metrics = 0;
    }
    out.pad();
  }

  private void renumberComponents(ByteBuffer glyph) {
    int at = 10;
    int flags;
    do {
      flags = glyph.getShort(at);
      glyph.putShort(at + 2, (short) number(glyph.getShort(at + 2) & 0xffff));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  private int offset(int glyph) {
    return longOffsets
        ? data.getInt(loca + 4 * glyph)
        : 2 * (data.getShort(loca + 2 * glyph) & 0xffff);
  }

  private void width(int glyph, int longer, Bytes out) {
    int last = Math.min(glyph, metrics - 1);
    int bearing =
        glyph < metrics ? hmtx + 4 * glyph + 2 : hmtx + 4 * metrics + 2 * (glyph - metrics);
    // What takes no metrics from its parts starts where its box does.
    int start = longer == 0 ? bearing : box;
    out.bigEndian(data.getShort(hmtx + 4 * last) + longer, 2).bigEndian(data.getShort(start), 2);
  }

  private byte[] patched(String tag, int at, int value) {
    byte[] bytes = own.copy(tag);
    ByteBuffer.wrap(bytes).putShort(at, (short) value);
    return bytes;
  }

  private static Bytes file(Map<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes head = new Bytes();
    head.bigEndian(0x00010000, 4).bigEndian(count, 2).bigEndian(16L * power, 2);
    head.bigEndian(Integer.numberOfTrailingZeros(power), 2).bigEndian(16L * (count - power), 2);
    Bytes body = new Bytes(1 << 14);
    int start = 12 + 16 * count;
    int headAt = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      if (table.getKey().equals("head")) {
        headAt = start + body.size();
        ByteBuffer.wrap(bytes).putInt(HEAD_CHECKSUM, 0);
      }
      head.put(table.getKey()).bigEndian(checksum(bytes), 4);
      head.bigEndian(start + body.size(), 4).bigEndian(bytes.length, 4);
      body.put(bytes).pad();
    }
    byte[] file = head.put(body).toByteArray();
    int sum = (int) (CHECKSUM_TARGET - checksum(file));
    ByteBuffer.wrap(file).putInt(headAt + HEAD_CHECKSUM, sum);
    return new Bytes(file.length).put(file);
  }

  /** The sum of all words of four bytes, the last of them filled up with zeros. */
  private static long checksum(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes);
    int sum = 0;
    while (words.remaining() >= 4) {
      sum += words.getInt();
    }
    for (int shift = 24; words.hasRemaining(); shift -= 8) {
      sum += (words.get() & 0xff) << shift;
    }
    return sum & 0xffffffffL;
  }
}
