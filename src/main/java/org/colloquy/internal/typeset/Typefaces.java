package org.colloquy.internal.typeset;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.jspecify.annotations.Nullable;

/** The styles of one flow. */
final class Typefaces {
  private final Fonts fonts;
  private final Hyphenators hyphenators;
  private final String language;
  private final Map<Key, Typeface> known = new HashMap<>();
  private @Nullable Typeface lastFound;

  private final LineMemory memory = new LineMemory(this);

  Typefaces(Fonts fonts, Hyphenators hyphenators) {
    this(fonts, hyphenators, "");
  }

  /**
   * Styles of a document.
   *
   * @param language of text that tells none
   */
  Typefaces(Fonts fonts, Hyphenators hyphenators, String language) {
    this.fonts = fonts;
    this.hyphenators = hyphenators;
    this.language = language;
  }

  String language() {
    return language;
  }

  /** Whether the document runs from right to left. */
  boolean rightToLeft() {
    return Directions.isRightToLeft(language);
  }

  /** What was set before. */
  LineMemory memory() {
    return memory;
  }

  Typeface of(TextStyle style, String told) {
    return find(style, told.isEmpty() ? language : told);
  }

  private Typeface find(TextStyle style, String language) {
    Typeface last = lastFound;
    if (last != null && last.style().equals(style) && last.language().equals(language)) {
      return last;
    }
    Key key = new Key(style, language);
    Typeface face = known.get(key);
    if (face == null) {
      face = make(style, language);
      known.put(key, face);
    }
    lastFound = face;
    return face;
  }

  private Typeface make(TextStyle style, String language) {
    // Tracked letters stand apart, so they don't join.
    Features features =
        style.tracking() == 0 ? style.features() : style.features().without(Feature.LIGA);
    return new Typeface(
        fonts.shaper(style.font(), features, language), style, language, hyphenators);
  }

  private record Key(TextStyle style, String language) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && style.equals(that.style)
          && language.equals(that.language);
    }

    @Override
    public int hashCode() {
      return style.hashCode() * 31 + language.hashCode();
    }
  }
}
