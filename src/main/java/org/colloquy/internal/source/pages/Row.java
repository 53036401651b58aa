package org.colloquy.internal.source.pages;

import org.colloquy.model.Inline;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text without blanks at its ends, and without what belongs to its page.
 *
 * @param before what stands before it
 * @param mark the source's own page or line that begins with it; null where none does
 */
public record Row(Span span, Before before, Inline.@Nullable PageMark mark) {
  /** What stands between a line and the one before. */
  public enum Before {
    /** A blank line, or whatever else begins a paragraph. */
    GAP,
    /** A line end that may be meant or not. */
    LINE_END,
    /** The end of a line or page in the middle of a paragraph. */
    WRAP
  }

  Row with(Before other) {
    return new Row(span, other, mark);
  }
}
