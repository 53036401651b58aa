package org.colloquy.edition;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A length of a design.
 *
 * @param value finite; may be negative
 */
public record Length(double value, Unit unit) {
  /** No length at all. */
  public static final Length ZERO = new Length(0, Unit.PT);

  private static final double POINTS_PER_INCH = 72;
  private static final double MM_PER_INCH = 25.4;

  /** A browser's {@code rem} unless its user changed it: 16 CSS pixels of 1/96 inch. */
  private static final double POINTS_PER_REM = 12;

  private static final double LARGEST = 100_000;

  /** In what a length is measured. */
  public enum Unit {
    /** Points of 1/72 inch. */
    PT,
    MM,
    IN,
    /** The design unit of the page. */
    U,
    /** The baseline step of the page. */
    G,
    /** The size of the text that the length belongs to. */
    EM,
    /** The size of a screen's text. */
    REM;

    String suffix() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What relative units refer to, in points. */
  public record Scale(double unit, double grid, double em) {}

  /** The length that a text such as {@code 1.5g} tells; {@code 0} needs no unit. */
  public static Optional<Length> parse(String text) {
    int digits = 0;
    while (digits < text.length() && "+-.0123456789".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    Optional<Double> value = number(text.substring(0, digits));
    String suffix = text.substring(digits);
    if (value.isEmpty() || Math.abs(value.get()) > LARGEST) {
      return Optional.empty();
    }
    if (suffix.isEmpty()) {
      return value.get() == 0 ? Optional.of(ZERO) : Optional.empty();
    }
    for (Unit unit : Unit.values()) {
      if (unit.suffix().equals(suffix)) {
        return Optional.of(new Length(value.get(), unit));
      }
    }
    return Optional.empty();
  }

  static Optional<Double> number(String digits) {
    try {
      return Optional.of(new BigDecimal(digits).doubleValue());
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** This length in points. */
  public double points(Scale scale) {
    return switch (unit) {
      case PT -> value;
      case MM -> value * POINTS_PER_INCH / MM_PER_INCH;
      case IN -> value * POINTS_PER_INCH;
      case U -> value * scale.unit();
      case G -> value * scale.grid();
      case EM -> value * scale.em();
      case REM -> value * POINTS_PER_REM;
    };
  }

  public boolean isZero() {
    return value == 0;
  }

  /**
   * Whether it is the same on every page: neither {@code u}, {@code g}, {@code em} nor {@code rem}.
   */
  public boolean isAbsolute() {
    return unit == Unit.PT || unit == Unit.MM || unit == Unit.IN;
  }

  /** As in a design: {@code 1.5g}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + unit.suffix();
  }
}
