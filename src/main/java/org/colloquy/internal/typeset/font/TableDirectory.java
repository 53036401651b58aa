package org.colloquy.internal.typeset.font;

import java.util.HashMap;
import java.util.Map;

/** Where the tables of a font file start. */
final class TableDirectory {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE = 0x74727565;
  private static final int CFF = 0x4f54544f;
  private static final int COLLECTION = 0x74746366;

  private final FontData data;
  private final Map<String, Integer> offsets = new HashMap<>();

  TableDirectory(FontData data) {
    this.data = data;
    int version = data.i32(0);
    if (version == CFF) {
      throw data.unsupported("its outlines are CFF; only TrueType outlines (glyf) can be embedded");
    }
    if (version == COLLECTION) {
      throw data.unsupported("it is a collection of fonts; give a file with a single one");
    }
    if (version != TRUE_TYPE && version != APPLE) {
      throw data.corrupt("it does not start like a TrueType font");
    }
    int count = data.u16(4);
    for (int i = 0; i < count; i++) {
      add(12 + 16 * i);
    }
  }

  private void add(int record) {
    int offset = data.u32(record + 8);
    int length = data.u32(record + 12);
    if (offset > data.size() - length) {
      throw data.corrupt("table " + data.tag(record) + " reaches beyond the end of the file");
    }
    offsets.put(data.tag(record), offset);
  }

  boolean has(String tag) {
    return offsets.containsKey(tag);
  }

  /** Start of a table that must be there. */
  int require(String tag) {
    Integer offset = offsets.get(tag);
    if (offset == null) {
      throw data.corrupt("it has no table " + tag.strip());
    }
    return offset;
  }

  /** Start of a table, or -1. */
  int find(String tag) {
    return offsets.getOrDefault(tag, -1);
  }
}
