package org.colloquy.model;

import org.colloquy.model.InvalidInterviewException.Rule;

/**
 * What {@link Interview.Builder#clean} has changed in a text.
 *
 * @param rule the rule that the text broke: {@link Rule#CHARACTER} or {@link Rule#DIRECTION}
 * @param codePoint the first character for which another one stands; the first of those appended
 *     where directions were left open
 * @param count how many characters were replaced or appended
 * @param origin where the text stood, as far as that is known
 */
public record Correction(Rule rule, int codePoint, int count, Origin origin) {}
