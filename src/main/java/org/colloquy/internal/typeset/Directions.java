package org.colloquy.internal.typeset;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.typeset.font.Stretch;
import org.jspecify.annotations.Nullable;

/** In which direction each character of a paragraph runs (UAX #9, by the JDK). */
final class Directions {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Below this no character is written from right to left. */
  private static final char FIRST = '\u0590';

  /** Everything from left to right. */
  static final Directions PLAIN = new Directions(null, 0);

  private final byte @Nullable [] levels;
  private final int base;

  private Directions(byte @Nullable [] levels, int base) {
    this.levels = levels;
    this.base = base;
  }

  /** The directions of a paragraph whose language is known. */
  static Directions of(String text, String language) {
    if (isPlain(text, language)) {
      return PLAIN;
    }
    Bidi bidi = new Bidi(text, base(text, language));
    if (bidi.isLeftToRight()) {
      return PLAIN;
    }
    byte[] levels = new byte[text.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return new Directions(levels, bidi.getBaseLevel());
  }

  /** Whether nothing in a text can run from right to left. */
  static boolean isPlain(String text, String language) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && (c < '\u0900' || c >= '\ud800') && isRightToLeft(text.codePointAt(i))) {
        return false;
      }
    }
    return !isRightToLeft(language) || hasLetter(text);
  }

  /** What has no letter, such as a space or a number, is of its language's direction. */
  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
          true;
      default -> false;
    };
  }

  /** Whether a language is written from right to left. */
  static boolean isRightToLeft(String language) {
    int end = language.indexOf('-');
    String primary = end < 0 ? language : language.substring(0, end);
    return RIGHT_TO_LEFT.contains(primary.toLowerCase(Locale.ROOT));
  }

  /**
   * The language's direction, if it is one of those; else that of the first letter, unless most
   * letters run from left to right: a quotation may stand first.
   */
  private static int base(String text, String language) {
    if (isRightToLeft(language)) {
      return Bidi.DIRECTION_RIGHT_TO_LEFT;
    }
    int backward = 0;
    int forward = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isRightToLeft(c)) {
        backward++;
      } else if (Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        forward++;
      }
    }
    return forward > backward ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
  }

  /** The level of the paragraph: 1 if it runs from right to left. */
  int base() {
    return base;
  }

  /** Whether everything runs from left to right. */
  boolean isPlain() {
    return levels == null && base == 0;
  }

  boolean rightToLeft() {
    return base == 1;
  }

  /**
   * Shapes a part of the paragraph, each direction by itself.
   *
   * @param text the part
   * @param start where it starts in the paragraph
   */
  List<Stretch> shape(Typeface face, String text, int start) {
    if (levels == null) {
      return face.shape(text, 0);
    }
    List<Stretch> shape = new ArrayList<>(1);
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || level(start + i) != level(start + from)) {
        shape.addAll(face.shape(text.substring(from, i), level(start + from)));
        from = i;
      }
    }
    return shape;
  }

  /** Shapes space at the end of a line, which is of the paragraph's direction (rule L1). */
  List<Stretch> shapeEnd(Typeface face, String text) {
    return face.shape(text, base);
  }

  private int level(int offset) {
    // A word may be measured with a hyphen more than it has.
    return levels == null ? base : levels[Math.min(offset, levels.length - 1)];
  }
}
