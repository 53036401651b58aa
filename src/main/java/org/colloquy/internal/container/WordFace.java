package org.colloquy.internal.container;

/**
 * How the text of a style looks.
 *
 * @param family of Latin, Greek and Cyrillic letters
 * @param eastAsian family of Chinese, Japanese and Korean ones
 * @param complex family of Arabic, Hebrew and others that are shaped
 * @param size in half-points
 * @param pitch least distance of its lines, in twentieths of a point
 * @param colour six hexadecimal digits
 */
public record WordFace(
    String family,
    String eastAsian,
    String complex,
    int size,
    int pitch,
    boolean bold,
    boolean italic,
    String colour) {

  public WordFace withEastAsian(String other) {
    return new WordFace(family, other, complex, size, pitch, bold, italic, colour);
  }

  public WordFace withSize(int halfPoints, int twips) {
    return new WordFace(family, eastAsian, complex, halfPoints, twips, bold, italic, colour);
  }

  public WordFace withItalic(boolean value) {
    return new WordFace(family, eastAsian, complex, size, pitch, bold, value, colour);
  }

  public WordFace withBold(boolean value) {
    return new WordFace(family, eastAsian, complex, size, pitch, value, italic, colour);
  }

  public WordFace withColour(String value) {
    return new WordFace(family, eastAsian, complex, size, pitch, bold, italic, value);
  }
}
