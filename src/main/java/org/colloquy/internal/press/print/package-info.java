/** An edition as the flow of a printed book, and that as PDF. */
@NullMarked
package org.colloquy.internal.press.print;

import org.jspecify.annotations.NullMarked;
