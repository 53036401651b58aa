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
 */
public record Surroundings(
    SourceText source,
    Told told,
    BiFunction<String, Span, @Nullable String> pictures,
    int nesting) {}
