package org.colloquy.internal.source.word;

/**
 * A stretch of a paragraph.
 *
 * @param text what it says; the key of the note that it calls
 * @param at its offset in the paragraph's text
 */
record Run(Kind kind, String text, Format format, int at) {
  /** What it is. */
  enum Kind {
    TEXT,
    LINE_BREAK,
    /** A break of page or column. */
    PAGE_BREAK,
    NOTE
  }

  /** What it takes of the paragraph's text. */
  String said() {
    return switch (kind) {
      case TEXT -> text;
      case LINE_BREAK, PAGE_BREAK -> " ";
      case NOTE -> "";
    };
  }

  Run formatted(Format other) {
    return new Run(kind, text, other, at);
  }
}
