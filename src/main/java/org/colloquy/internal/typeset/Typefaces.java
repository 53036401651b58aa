package org.colloquy.internal.typeset;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.jspecify.annotations.Nullable;

/** The styles of one flow. */
final class Typefaces {
  private final Faces faces;
  private final String language;
  private final Map<Faces.Key, Typeface> known = new HashMap<>();
  private @Nullable Typeface lastFound;

  private final LineMemory memory = new LineMemory(this);

  Typefaces(Fonts fonts, Hyphenators hyphenators) {
    this(new Faces(fonts, hyphenators), "");
  }

  /**
   * Styles of a document.
   *
   * @param language of text that tells none
   */
  Typefaces(Faces faces, String language) {
    this.faces = faces;
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
    Faces.Key key = new Faces.Key(style, language);
    Typeface face = known.get(key);
    if (face == null) {
      face = faces.of(style, language);
      known.put(key, face);
    }
    lastFound = face;
    return face;
  }
}
