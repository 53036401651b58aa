/**
 * Marks of site builders, light markup and chats that a parser of their format does not know: they
 * are written over in place, before the text is parsed, so that turns begin with labels that every
 * reader finds. {@link org.colloquy.internal.source.marks.SourceMarks} is the way in.
 */
@NullMarked
package org.colloquy.internal.source.marks;

import org.jspecify.annotations.NullMarked;
