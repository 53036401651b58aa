package org.colloquy.internal.typeset;

/** The items of a line added up. */
final class Sums {
  /** Natural width. */
  double width;

  /** Width of the spaces that take part in justification. */
  double elastic;

  /** What all glyphs grow by for each em added to each. */
  double ems;

  /** How many spaces, or characters that are set like words. */
  int spaces;

  void set(Sums other) {
    width = other.width;
    elastic = other.elastic;
    ems = other.ems;
    spaces = other.spaces;
  }

  void add(ItemList items, int item) {
    width += items.width(item);
    elastic += items.elastic(item);
    ems += items.ems(item);
    spaces += items.counts(item) ? 1 : 0;
  }
}
