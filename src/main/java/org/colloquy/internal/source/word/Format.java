package org.colloquy.internal.source.word;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text is, as far as an interview knows it.
 *
 * @param part what its character style says that it is
 * @param raised 1 superscript, -1 subscript, 0 on the line
 * @param language a BCP 47 tag where it has one of its own
 * @param link an address that a link may have
 */
record Format(
    Part part,
    boolean strong,
    boolean emphasis,
    int raised,
    @Nullable String language,
    @Nullable String link) {
  /** What a character style can say that a stretch is. */
  enum Part {
    TEXT,
    CODE,
    LABEL,
    TIME
  }

  static final Format PLAIN = new Format(Part.TEXT, false, false, 0, null, null);
}
