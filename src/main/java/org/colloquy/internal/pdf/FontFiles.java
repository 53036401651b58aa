package org.colloquy.internal.pdf;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.colloquy.internal.typeset.font.Font;

/**
 * Files with parts of fonts, packed, as documents embed them. The last ones are kept, so that
 * editions with the same words, or the same furniture, share them. May be shared among threads.
 */
public final class FontFiles {
  /** Fonts are kept packed, so that it pays to pack them better than what is of one file only. */
  private static final int LEVEL = 4;

  /** So many bytes of packed files are kept at most: a hundred of usual size. */
  static final int KEPT = 1 << 20;

  private final Map<Key, Packed> known = new LinkedHashMap<>(16, 0.75f, true);
  private int size;

  /**
   * A packed file.
   *
   * @param tag six letters that tell it from files with other glyphs of the same font
   * @param length before it was packed
   */
  record Packed(String tag, int length, byte[] data) {}

  /** Which glyphs of a font. */
  private static final class Key {
    private final Font font;
    private final int[] glyphs;
    private final List<GlyphParts> made;

    Key(Font font, int[] glyphs, List<GlyphParts> made) {
      this.font = font;
      this.glyphs = glyphs;
      this.made = made;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.font == font
          && Arrays.equals(key.glyphs, glyphs)
          && key.made.equals(made);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(font) + Arrays.hashCode(glyphs);
    }
  }

  /** The same where all glyphs are the font's own. */
  Packed of(Font font, int[] glyphs) {
    return of(font, glyphs, List.of());
  }

  /**
   * A file with some glyphs of a font, in which the glyph at index {@code i} has the number {@code
   * i + 1}.
   *
   * @param glyphs without 0; those above the font's own are of {@code made}
   * @param made glyphs made of others
   */
  Packed of(Font font, int[] glyphs, List<GlyphParts> made) {
    Key key = new Key(font, glyphs, made);
    synchronized (known) {
      Packed before = known.get(key);
      if (before != null) {
        return before;
      }
    }
    Packed packed = pack(key);
    keep(key, packed);
    return packed;
  }

  private void keep(Key key, Packed made) {
    synchronized (known) {
      if (made.data().length <= KEPT && known.putIfAbsent(key, made) == null) {
        size += made.data().length;
        Iterator<Packed> oldest = known.values().iterator();
        while (size > KEPT) {
          size -= oldest.next().data().length;
          oldest.remove();
        }
      }
    }
  }

  /** How many bytes are kept. */
  int size() {
    synchronized (known) {
      return size;
    }
  }

  private static Packed pack(Key key) {
    GlyphSubset subset = new GlyphSubset(key.font.data());
    int own = key.font.glyphCount();
    for (int glyph : key.glyphs) {
      if (glyph < own) {
        subset.number(glyph);
      } else {
        subset.number(key.made.get(glyph - own));
      }
    }
    Bytes file = subset.file();
    Deflater deflater = new Deflater(LEVEL);
    try {
      return new Packed(tag(file), file.size(), file.deflated(deflater));
    } finally {
      deflater.end();
    }
  }

  private static String tag(Bytes file) {
    StringBuilder tag = new StringBuilder(6);
    byte[] sum = file.fingerprint();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + (sum[i] & 0xff) % 26));
    }
    return tag.toString();
  }
}
