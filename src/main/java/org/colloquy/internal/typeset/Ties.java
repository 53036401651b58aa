package org.colloquy.internal.typeset;

/** Spaces at which no line ends. */
final class Ties {
  private final ItemList items;

  Ties(ItemList items) {
    this.items = items;
  }

  /** Forbids breaks between the last words, so many, as far as these fit into one line. */
  void tieLast(int words, double narrowest) {
    double width = 0;
    int ties = words - 1;
    for (int i = items.size() - 1; i >= 0 && ties > 0; i--) {
      if (items.kind(i) == ItemList.GLUE && items.cost(i) < ItemList.NEVER) {
        int next = i + 1;
        if (next < items.size() && width + before(i) <= narrowest) {
          items.setCost(i, ItemList.NEVER);
        }
        ties--;
      }
      width += items.width(i);
    }
  }

  /** The width of a space and the word before it. */
  private double before(int glue) {
    double width = items.width(glue);
    for (int i = glue - 1; i >= 0 && items.kind(i) != ItemList.GLUE; i--) {
      width += items.width(i);
    }
    return width;
  }

  /** Lets a line end at any space where it would be too long. */
  void loosen() {
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == ItemList.GLUE && items.cost(i) == ItemList.NEVER) {
        items.setCost(i, ItemList.EMERGENCY);
      }
    }
  }
}
