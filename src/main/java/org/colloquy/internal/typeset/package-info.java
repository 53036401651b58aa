/**
 * Paper without PDF and without interviews: a {@link org.colloquy.internal.typeset.Flow} of
 * paragraphs goes in, a {@link org.colloquy.internal.typeset.Layout} of pages comes out.
 *
 * <p>Lengths are points (1/72 inch) unless said otherwise; positions count from the top left corner
 * of the page, to the right and downwards. A <em>mark</em> is the caller's opaque number for a
 * piece of content: it goes in with the text and comes out with its glyphs and with every problem.
 */
@NullMarked
package org.colloquy.internal.typeset;

import org.jspecify.annotations.NullMarked;
