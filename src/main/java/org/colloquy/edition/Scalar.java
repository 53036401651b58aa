package org.colloquy.edition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of values that one text tells. */
enum Scalar implements Type {
  TEXT("a text", "\"Questions\""),
  LENGTH("a length", "12pt, 0.5g or 0"),
  SIZE("a length above 0", "12pt or 1g"),
  PAPER("a length of paper above 0", "210mm, 8.5in or 595pt"),
  COUNT("a whole number", "3"),
  LINES("a whole number above 0", "40"),
  CHARACTERS("a whole number above 0, or any", "40 or any"),
  WEIGHT("a weight", "400 or 600"),
  NUMBER("a number", "1.25"),
  FLAG("true or false", "true"),
  COLOUR("a colour", "\"#8a1c1c\" in quotes");

  /** What {@code any} stands for where characters are counted. */
  static final int ANY = Integer.MAX_VALUE;

  private static final int MOST = 100_000;
  private static final int DIGITS = 6;
  private static final int HEAVIEST = 1000;

  private final String description;
  private final String example;

  Scalar(String description, String example) {
    this.description = description;
    this.example = example;
  }

  /** What it is, with its article: {@code a length}. */
  String description() {
    return description;
  }

  /** What to write. */
  String example() {
    return example;
  }

  /** The value that a text tells, empty where it tells none. */
  Optional<Object> parse(String text) {
    return Optional.ofNullable(
        switch (this) {
          case TEXT -> text;
          case LENGTH -> Length.parse(text).orElse(null);
          case SIZE -> size(text, false);
          case PAPER -> size(text, true);
          case COUNT -> count(text, 0, MOST);
          case LINES -> count(text, 1, MOST);
          case CHARACTERS -> text.equals("any") ? Integer.valueOf(ANY) : count(text, 1, MOST);
          case WEIGHT -> count(text, 1, HEAVIEST);
          case NUMBER -> number(text);
          case FLAG -> flag(text);
          case COLOUR -> Colour.parse(text).orElse(null);
        });
  }

  private static @Nullable Length size(String text, boolean absolute) {
    Length length = Length.parse(text).orElse(Length.ZERO);
    return length.value() > 0 && (!absolute || length.isAbsolute()) ? length : null;
  }

  private static @Nullable Integer count(String text, int from, int to) {
    boolean digits = !text.isEmpty() && text.length() <= DIGITS;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    Integer count = digits ? Integer.valueOf(text) : null;
    return count != null && count >= from && count <= to ? count : null;
  }

  private static @Nullable Double number(String text) {
    Double number = Length.number(text).orElse(null);
    return number != null && number >= 0 && number <= MOST ? number : null;
  }

  private static @Nullable Boolean flag(String text) {
    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
