package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines one by one with what they can hold as it is drawn, for the rare paragraph in which
 * items add up to less than their line: where scripts meet that shape each other. A line ends at
 * the last place that is due, else behind any letter.
 */
final class MeasuredFit {
  /** Nothing that is so much longer than a line by its items fits. */
  private static final double REACH = 1.5;

  private final ItemList items;
  private final LineWidths widths;
  private final LineMaker maker;

  MeasuredFit(ItemList items, LineWidths widths, LineMaker maker) {
    this.items = items;
    this.widths = widths;
    this.maker = maker;
  }

  /** The items at which lines end, in order; the last is the number of items. */
  int[] breaks() {
    List<Integer> breaks = new ArrayList<>();
    int from = 0;
    while (from < items.size() || breaks.isEmpty()) {
      int place = end(breaks.size(), from);
      breaks.add(place);
      from = items.after(place);
    }
    boolean open = breaks.get(breaks.size() - 1) < items.size();
    if (open) {
      breaks.add(items.size());
    }
    return breaks.stream().mapToInt(i -> i).toArray();
  }

  private int end(int number, int from) {
    double most = REACH * widths.width(number);
    double width = 0;
    int limit = from;
    while (limit < items.size() && width <= most && items.cost(limit) != ItemList.ALWAYS) {
      width += items.width(limit++);
    }
    int any = 0;
    for (int place = limit; place > from; place--) {
      boolean due = isDue(place);
      if ((due || any == 0) && maker.fits(number, from, place)) {
        if (due) {
          return place;
        }
        any = place;
      }
    }
    return any > 0 ? any : afterBox(from, limit);
  }

  private int afterBox(int from, int limit) {
    int place = from;
    while (place < limit && items.kind(place) != ItemList.BOX) {
      place++;
    }
    return Math.min(place + 1, limit);
  }

  private boolean isDue(int place) {
    return place == items.size()
        || items.kind(place) != ItemList.BOX && items.cost(place) < ItemList.EMERGENCY;
  }
}
