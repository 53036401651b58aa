/**
 * HTML into lines: which part of a page is the text, what of it is a paragraph, a heading, a list,
 * and where the markup itself says who speaks and when.
 */
@NullMarked
package org.colloquy.internal.source.html;

import org.jspecify.annotations.NullMarked;
