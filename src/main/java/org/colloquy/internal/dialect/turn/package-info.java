/** Turns, and what stands between them, built of lines. */
@NullMarked
package org.colloquy.internal.dialect.turn;

import org.jspecify.annotations.NullMarked;
