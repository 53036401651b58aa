/** Editions as TEI P5, transcriptions of speech (TEI Guidelines, chapter 8). */
@NullMarked
package org.colloquy.internal.press.tei;

import org.jspecify.annotations.NullMarked;
