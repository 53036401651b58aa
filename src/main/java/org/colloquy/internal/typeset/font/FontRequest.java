package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.Nullable;

/**
 * A face by what it looks like.
 *
 * @param family as the font names itself, such as {@code EB Garamond}; case does not matter
 * @param weight 100 to 900, 400 being regular; the nearest weight of the family is taken
 * @param italic whether slanted; an upright face is taken where the family has no italic
 */
public record FontRequest(String family, int weight, boolean italic) {
  /** The regular upright face of a family. */
  public static FontRequest regular(String family) {
    return new FontRequest(family, 400, false);
  }

  /** This face in another family. */
  public FontRequest withFamily(String other) {
    return new FontRequest(other, weight, italic);
  }

  /** This face in another weight. */
  public FontRequest withWeight(int newWeight) {
    return new FontRequest(family, newWeight, italic);
  }

  /** This face, slanted or upright. */
  public FontRequest withItalic(boolean slanted) {
    return new FontRequest(family, weight, slanted);
  }

  // Equality is written out here and in the other keys of caches: what a record has of itself is
  // linked at run time, which costs a cold process more than reading a font.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FontRequest that
        && weight == that.weight
        && italic == that.italic
        && family.equals(that.family);
  }

  @Override
  public int hashCode() {
    return (family.hashCode() * 31 + weight) * 2 + (italic ? 1 : 0);
  }
}
