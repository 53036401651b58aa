package org.colloquy.internal.typeset.font;

/** Which font of a chain shows a cluster. */
final class Owners {
  /** Quotation marks, dots and dashes that Latin and Chinese share, and draw differently. */
  private static final String SHARED = "\u00b7\u2014\u2018\u2019\u201c\u201d\u2025\u2026\u22ef";

  private static final int IDEOGRAPH = 0x4e00;
  private static final int PICTURE = 0x1f600;
  private static final int ALEF = 0x5d0;
  private static final int ARABIC_ALEF = 0x627;

  private final FontChain fonts;
  private final boolean wide;
  private final boolean hebrew;

  Owners(FontChain fonts, String language) {
    this.fonts = fonts;
    this.wide = isLanguage(language, "zh", "ja", "ko");
    this.hebrew = isLanguage(language, "he", "yi", "iw");
  }

  private static boolean isLanguage(String tag, String... primaries) {
    for (String primary : primaries) {
      if (tag.startsWith(primary) && (tag.length() == 2 || tag.charAt(2) == '-')) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first font that has all of a cluster, or the number of fonts if none has.
   *
   * @param home a font that is asked first, for what belongs to no script
   */
  int of(String text, int from, int to, int home) {
    int c = text.codePointAt(from);
    if (Clusters.wantsPicture(text, from, to)) {
      int picture = first(PICTURE);
      if (owns(picture, text, from, to)) {
        return picture;
      }
    }
    if (home > 0 && !Character.isLetter(c) && Clusters.has(fonts.get(home), text, from, to)) {
      return home;
    }
    if (isIdeographicMark(c) || wide && SHARED.indexOf(c) >= 0 && !amidLatin(text, from, to)) {
      int ideographic = first(IDEOGRAPH);
      if (owns(ideographic, text, from, to)) {
        return ideographic;
      }
    }
    int index = 0;
    boolean marks = Clusters.hasMarks(text, from, to);
    while (index < fonts.size()
        && !(owns(index, text, from, to) && (!marks || fonts.get(index).placesMarks()))) {
      index++;
    }
    return index == fonts.size() && marks ? withoutPlaces(text, from, to) : index;
  }

  /** Marks of Chinese and Japanese, of which a Latin face may have narrow forms. */
  private static boolean isIdeographicMark(int c) {
    return c >= 0x3000 && c < 0x3040 || c >= 0xff00 && c < 0xff65;
  }

  /** A font that has the marks, though it can't put them in their place. */
  private int withoutPlaces(String text, int from, int to) {
    int index = 0;
    while (index < fonts.size() && !owns(index, text, from, to)) {
      index++;
    }
    return index;
  }

  private boolean owns(int index, String text, int from, int to) {
    return index < fonts.size()
        && fonts.reaches(index, text.codePointAt(from))
        && Clusters.has(fonts.get(index), text, from, to);
  }

  /** The first font that has a character, or the number of fonts. */
  private int first(int codePoint) {
    int index = 0;
    while (index < fonts.size()
        && !(fonts.reaches(index, codePoint) && fonts.get(index).glyph(codePoint) != 0)) {
      index++;
    }
    return index;
  }

  /** Whether a font is the one for ideographs, in a language that has them. */
  boolean isIdeographic(int owner) {
    return wide && owner == first(IDEOGRAPH);
  }

  /** The font of the letters in a text that runs from right to left. */
  int home(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Math.min(first(text.charAt(i)), fonts.size() - 1);
      }
    }
    int index = first(hebrew ? ALEF : ARABIC_ALEF);
    return index < fonts.size() ? index : 0;
  }

  private static boolean amidLatin(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && isLatin(text.charAt(from - 1))
        && isLatin(text.charAt(to));
  }

  private static boolean isLatin(char c) {
    return c < 0x2000 && Character.isLetterOrDigit(c);
  }
}
