package org.colloquy.edition;

/**
 * A line of the contents.
 *
 * @param number number of the question, from 1; 0 for a heading
 * @param target id of the block it leads to
 * @param level 1 for the highest; in an outline questions stand below their heading
 * @param text shortened to whole words, with "…" where something was left out
 * @param full the whole text of the question or heading, for a link's title
 */
public record ContentsEntry(int number, String target, int level, String text, String full) {}
