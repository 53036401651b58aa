package org.colloquy.internal.typeset.font;

import java.util.Locale;
import java.util.Optional;

/** An OpenType feature that a text style can ask for; its tag is its name in lower case. */
public enum Feature {
  /** Pair kerning. */
  KERN,
  /** Standard ligatures. */
  LIGA,
  /** Old-style figures. */
  ONUM,
  /** Lining figures. */
  LNUM,
  /** Tabular figures. */
  TNUM,
  /** Proportional figures. */
  PNUM,
  /** Small capitals for lower case. */
  SMCP,
  /** Small capitals for capitals. */
  C2SC,
  /** Forms that suit capitals. */
  CASE,
  /** Raised figures and letters. */
  SUPS;

  /** The four-letter tag in the font. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The feature with this tag, if it is one of these. */
  public static Optional<Feature> named(String tag) {
    for (Feature feature : values()) {
      if (feature.tag().equals(tag)) {
        return Optional.of(feature);
      }
    }
    return Optional.empty();
  }
}
