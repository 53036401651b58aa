/** An edition as XHTML: one page, or the documents of an EPUB. */
@NullMarked
package org.colloquy.internal.press.web;

import org.jspecify.annotations.NullMarked;
