/**
 * TrueType fonts as typesetting needs them: metrics, glyphs for characters, substitution and
 * kerning. A font is read once, is immutable and is shared among threads.
 */
@NullMarked
package org.colloquy.internal.typeset.font;

import org.jspecify.annotations.NullMarked;
