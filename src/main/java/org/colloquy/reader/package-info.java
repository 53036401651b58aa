/** From bytes to the model: one reader a format, found by content first and by extension then. */
@NullMarked
package org.colloquy.reader;

import org.jspecify.annotations.NullMarked;
