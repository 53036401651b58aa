package org.colloquy.internal.typeset;

import java.util.List;

/** All there is to set, from the first line to the last. */
public record Flow(PageSetup page, List<Block> blocks, Furniture furniture) {
  /** Copies the list. */
  public Flow {
    blocks = List.copyOf(blocks);
  }
}
