package org.colloquy.internal.source.html;

import java.util.function.BiFunction;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a page is read with.
 *
 * @param told where problems are told
 * @param pictures the id of the picture with an address, asked for at a place; null if it can't be
 *     had
 * @param nesting how deep lists, quotations and tables may stand in each other; what is deeper
 *     becomes paragraphs
 * @param from offset in the source at which the HTML begins
 * @param part whether it is only a part of a text
 */
public record Surroundings(
    SourceText source,
    Told told,
    BiFunction<String, Span, @Nullable String> pictures,
    int nesting,
    int from,
    boolean part) {
  /** A page that is the whole of its source. */
  public Surroundings(
      SourceText source,
      Told told,
      BiFunction<String, Span, @Nullable String> pictures,
      int nesting) {
    this(source, told, pictures, nesting, 0, false);
  }

  /** The same for a piece of HTML that begins somewhere in the source. */
  public Surroundings partAt(int offset) {
    return new Surroundings(source, told, pictures, nesting, offset, true);
  }
}
