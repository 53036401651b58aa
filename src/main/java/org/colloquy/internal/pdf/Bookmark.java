package org.colloquy.internal.pdf;

/**
 * A line of the outline that readers show beside the pages.
 *
 * @param level 1 for the highest; a line belongs to the nearest line above it of a lower level
 * @param destination name of a destination of the layout
 */
public record Bookmark(int level, String text, String destination) {}
