package org.colloquy.internal.typeset;

import java.util.List;

/**
 * All there is to set, from the first line to the last.
 *
 * @param language of the document, a BCP 47 tag or empty: text that tells none is taken for it, and
 *     where it runs from right to left, pages are the mirror image of what is said of them
 */
public record Flow(PageSetup page, List<Block> blocks, Furniture furniture, String language) {
  /** Copies the list. */
  public Flow {
    blocks = List.copyOf(blocks);
  }

  /** A flow whose language is not told. */
  public Flow(PageSetup page, List<Block> blocks, Furniture furniture) {
    this(page, blocks, furniture, "");
  }
}
