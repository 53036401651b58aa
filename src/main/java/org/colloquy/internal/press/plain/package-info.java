/** Editions as plain text. */
@NullMarked
package org.colloquy.internal.press.plain;

import org.jspecify.annotations.NullMarked;
