/**
 * What tells a label from prose, for all formats alike. A reader hands in {@link
 * org.colloquy.internal.dialect.Line}s; {@link org.colloquy.internal.dialect.Detector} weighs each
 * {@link org.colloquy.internal.dialect.Dialect} over the whole document and answers with blocks,
 * speakers and its evidence.
 */
@NullMarked
package org.colloquy.internal.dialect;

import org.jspecify.annotations.NullMarked;
