/** From an edition to bytes: one writer a format. */
@NullMarked
package org.colloquy.writer;

import org.jspecify.annotations.NullMarked;
