package org.colloquy.internal.typeset.font;

import java.nio.ByteBuffer;

/**
 * A TrueType face. Immutable; two fonts are equal only if they are the same object, so that a
 * document can key its subsets by font.
 *
 * <p>Measures are in font units, {@link #unitsPerEm()} to the em, as in the file.
 */
public interface Font {
  /** The whole file, read-only, from position 0. */
  ByteBuffer data();

  /** The name by which PostScript knows the face; ASCII, no spaces. */
  String postScriptName();

  /** The family's name. */
  String family();

  /** Font units in an em. */
  int unitsPerEm();

  /** How many glyphs. */
  int glyphCount();

  /** The glyph for a character, 0 if there is none. */
  int glyph(int codePoint);

  /** The width of a glyph as the file tells it, in font units. */
  int advance(int glyph);

  /** How far a glyph's outline reaches; {@link Ink#NONE} if it has none or it is not told. */
  default Ink ink(int glyph) {
    return Ink.NONE;
  }

  /** Measures of the face as a whole. */
  Metrics metrics();

  /** Whether the licence bits of the file (OS/2 fsType) allow to embed a subset of it. */
  boolean embeddable();

  /** Where an outline starts and ends, in font units from the glyph's origin. */
  record Ink(int left, int right) {
    /** No outline. */
    public static final Ink NONE = new Ink(0, 0);
  }

  /**
   * Measures of a face in font units, y upwards.
   *
   * @param weight 100 to 900
   * @param italicAngle in degrees, negative for a face that leans to the right
   */
  record Metrics(
      int ascent,
      int descent,
      int capHeight,
      int xHeight,
      int xMin,
      int yMin,
      int xMax,
      int yMax,
      int weight,
      double italicAngle,
      boolean fixedPitch,
      boolean italic) {}
}
