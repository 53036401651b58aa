package org.colloquy.internal.typeset;

import java.util.List;

/**
 * A page.
 *
 * @param number from 1
 * @param placements what stands on it: the text in reading order, then the furniture
 */
public record Page(int number, double width, double height, List<Placement> placements) {
  /** Copies the list. */
  public Page {
    placements = List.copyOf(placements);
  }
}
