package org.colloquy.internal.typeset;

import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.FontRequest;
import org.jspecify.annotations.Nullable;

/**
 * How text looks.
 *
 * @param font the face
 * @param size in points
 * @param colour the caller's number for a colour
 * @param features the font's features that are on
 * @param tracking added after each glyph, in em
 * @param rise how far the baseline is raised, in points; negative for subscripts
 * @param capitals whether letters are drawn as capitals; the text stays as it is
 */
public record TextStyle(
    FontRequest font,
    double size,
    int colour,
    Features features,
    double tracking,
    double rise,
    boolean capitals) {
  /** Text with kerning and ligatures, untracked, on the baseline. */
  public static TextStyle of(FontRequest font, double size, int colour) {
    return new TextStyle(font, size, colour, Features.TEXT, 0, 0, false);
  }

  /** This style in another face. */
  public TextStyle withFont(FontRequest newFont) {
    return new TextStyle(newFont, size, colour, features, tracking, rise, capitals);
  }

  /** This style in another size. */
  public TextStyle withSize(double newSize) {
    return new TextStyle(font, newSize, colour, features, tracking, rise, capitals);
  }

  /** This style in another colour. */
  public TextStyle withColour(int newColour) {
    return new TextStyle(font, size, newColour, features, tracking, rise, capitals);
  }

  /** This style with exactly these features. */
  public TextStyle withFeatures(Features newFeatures) {
    return new TextStyle(font, size, colour, newFeatures, tracking, rise, capitals);
  }

  /** This style with one more feature. */
  public TextStyle with(Feature feature) {
    return withFeatures(features.with(feature));
  }

  /** This style tracked by so many em. */
  public TextStyle withTracking(double em) {
    return new TextStyle(font, size, colour, features, em, rise, capitals);
  }

  /** This style raised by so many points. */
  public TextStyle withRise(double points) {
    return new TextStyle(font, size, colour, features, tracking, points, capitals);
  }

  /** This style in capitals. */
  public TextStyle inCapitals() {
    return new TextStyle(font, size, colour, features, tracking, rise, true);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextStyle that
        && font.equals(that.font)
        && Double.compare(size, that.size) == 0
        && colour == that.colour
        && features.equals(that.features)
        && Double.compare(tracking, that.tracking) == 0
        && Double.compare(rise, that.rise) == 0
        && capitals == that.capitals;
  }

  @Override
  public int hashCode() {
    int hash = font.hashCode() * 31 + Double.hashCode(size);
    hash = (hash * 31 + colour) * 31 + features.hashCode();
    hash = (hash * 31 + Double.hashCode(tracking)) * 31 + Double.hashCode(rise);
    return hash * 31 + Boolean.hashCode(capitals);
  }
}
