package org.colloquy.internal.dialect.question;

/**
 * A unit with which a question or an answer begins.
 *
 * @param unit index of the unit
 */
record Cue(int unit, boolean asks) {}
