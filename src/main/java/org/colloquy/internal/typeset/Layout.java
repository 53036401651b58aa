package org.colloquy.internal.typeset;

import java.util.List;
import java.util.Map;

/**
 * Finished pages.
 *
 * @param destinations the place of each paragraph that has a name, in the order of the flow
 * @param problems in the order of the flow
 */
public record Layout(List<Page> pages, Map<String, Place> destinations, List<Problem> problems) {
  /**
   * Where a destination is.
   *
   * @param page from 1
   * @param line from 1, counted in steps of the grid from the head of the text block
   * @param x left edge of the paragraph, from the left of the page
   * @param y top of its first line, from the top of the page
   */
  public record Place(int page, int line, double x, double y) {}
}
