/** How well transcripts of every kind are read, measured on transcripts with known turns. */
@NullMarked
package org.colloquy.accuracy;

import org.jspecify.annotations.NullMarked;
