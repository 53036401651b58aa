package org.colloquy.internal.typeset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.jspecify.annotations.Nullable;

/**
 * What documents set one after the other, or by several threads, have in common: fonts, how words
 * are divided, and the words of each style that were measured before.
 */
public final class Faces {
  /** Styles; a design has about fifteen. */
  static final int MOST = 64;

  private final Fonts fonts;
  private final Hyphenators hyphenators;
  private final Map<Key, Typeface> known = new ConcurrentHashMap<>();

  /** Faces of these fonts, whose words are divided so. */
  public Faces(Fonts fonts, Hyphenators hyphenators) {
    this.fonts = fonts;
    this.hyphenators = hyphenators;
  }

  /** Where faces come from. */
  public Fonts fonts() {
    return fonts;
  }

  /** How words are divided. */
  public Hyphenators hyphenators() {
    return hyphenators;
  }

  /** The same fonts with other hyphenators. */
  @SuppressWarnings("ReferenceEquality") // others that are alike would only be measured again
  public Faces with(Hyphenators others) {
    return others == hyphenators ? this : new Faces(fonts, others);
  }

  /**
   * A style of a language.
   *
   * @throws org.colloquy.internal.typeset.font.FontException if a face can't be found or read
   */
  Typeface of(TextStyle style, String language) {
    Key key = new Key(style, language);
    Typeface face = known.get(key);
    if (face != null) {
      return face;
    }
    Typeface made = make(style, language);
    if (known.size() >= MOST) {
      known.clear();
    }
    Typeface other = known.putIfAbsent(key, made);
    return other == null ? made : other;
  }

  /** How many styles are kept. */
  int size() {
    return known.size();
  }

  private Typeface make(TextStyle style, String language) {
    // Tracked letters stand apart, so they don't join.
    Features features =
        style.tracking() == 0 ? style.features() : style.features().without(Feature.LIGA);
    return new Typeface(
        fonts.shaper(style.font(), features, language), style, language, hyphenators);
  }

  /** What tells styles apart. */
  record Key(TextStyle style, String language) {
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
