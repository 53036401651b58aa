package org.colloquy.internal.typeset;

import java.util.Arrays;

/**
 * Breaks lines as a typewriter does: each takes what it can and ends at the last break that fits,
 * or in a word that is longer than a line, at the last column.
 */
final class FirstFit {
  private final ItemList items;
  private final LineWidths widths;
  private int[] breaks = new int[16];
  private int count;

  FirstFit(ItemList items, LineWidths widths) {
    this.items = items;
    this.widths = widths;
  }

  /** The items at which lines end, in order; the last is the number of items. */
  int[] breaks() {
    int from = 0;
    while (from < items.size()) {
      int place = end(from);
      add(place);
      from = items.after(place);
    }
    if (count == 0 || breaks[count - 1] < items.size()) {
      add(items.size());
    }
    return Arrays.copyOf(breaks, count);
  }

  private void add(int place) {
    if (count == breaks.length) {
      breaks = Arrays.copyOf(breaks, 2 * count);
    }
    breaks[count++] = place;
  }

  /** Where the line ends that starts at an item. */
  private int end(int from) {
    double room = widths.width(Math.min(count, widths.varied())) + LineCost.TOLERANCE;
    double width = 0;
    int due = -1;
    int forced = -1;
    for (int i = from; i < items.size(); i++) {
      boolean box = items.kind(i) == ItemList.BOX;
      if (!box && items.cost(i) == ItemList.ALWAYS) {
        return i;
      }
      if (!box && i > from && items.cost(i) < ItemList.EMERGENCY) {
        due = i;
      } else if (!box && i > from && items.cost(i) == ItemList.EMERGENCY) {
        forced = i;
      }
      width += items.width(i);
      if (box && width > room && Math.max(due, forced) > from) {
        return due > from ? due : forced;
      }
    }
    return items.size();
  }
}
