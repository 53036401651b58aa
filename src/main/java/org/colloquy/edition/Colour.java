package org.colloquy.edition;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the sRGB space.
 *
 * @param rgb {@code 0xRRGGBB}
 */
public record Colour(int rgb) {
  private static final int DIGITS = 6;

  /** The colour that a text such as {@code #8a1c1c} tells. */
  public static Optional<Colour> parse(String text) {
    if (text.length() != DIGITS + 1 || text.charAt(0) != '#') {
      return Optional.empty();
    }
    int rgb = 0;
    for (int i = 1; i <= DIGITS; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return Optional.empty();
      }
      rgb = rgb << 4 | digit;
    }
    return Optional.of(new Colour(rgb));
  }

  public int red() {
    return rgb >> 16 & 0xff;
  }

  public int green() {
    return rgb >> 8 & 0xff;
  }

  public int blue() {
    return rgb & 0xff;
  }

  /** Contrast with another colour, from 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  /** {@code #rrggbb} in lower case. */
  public String hex() {
    String digits = Integer.toHexString(rgb);
    return ("#" + "0".repeat(DIGITS - digits.length()) + digits).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return hex();
  }
}
