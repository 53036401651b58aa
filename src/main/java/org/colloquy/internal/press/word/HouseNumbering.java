package org.colloquy.internal.press.word;

import java.util.List;

/**
 * The numbered and bulleted lists of a house's template, to which an edition adds its own.
 *
 * @param patterns markup up to where further patterns of lists may stand
 * @param lists markup of the lists themselves
 * @param lastPattern the highest number of a pattern
 * @param lastList the highest number of a list
 */
record HouseNumbering(
    String patterns, String lists, int lastPattern, int lastList, List<HousePart.Link> links) {
  HouseNumbering {
    links = List.copyOf(links);
  }
}
