/**
 * Tells the pages and numbered lines of a typescript from its text: line numbers, page numbers,
 * running heads. {@link org.colloquy.internal.source.pages.PageLayout} is the way in.
 */
@NullMarked
package org.colloquy.internal.source.pages;

import org.jspecify.annotations.NullMarked;
