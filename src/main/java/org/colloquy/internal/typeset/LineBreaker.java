package org.colloquy.internal.typeset;

import java.util.Arrays;

/**
 * Breaks a paragraph into lines so that the cost of all lines together is least: the algorithm of
 * Knuth and Plass ("Breaking Paragraphs into Lines", Software: Practice and Experience 11, 1981),
 * with any cost for a line. It departs in two ways: lines from a number on are known to be alike,
 * so that one path is kept for each place; and where no line fits, it goes back to the last line
 * that did and breaks it at the last item that fits, so that it always ends, in linear time.
 */
final class LineBreaker {
  private final ItemList items;
  private final LineWidths widths;
  private final LineCost costs;
  private final int varied;

  /** All breaks that may be part of the best way, each with the one before it. */
  private int[] places = new int[64];

  private int[] previous = new int[64];
  private int nodes;

  /** The breaks from which a line may still reach the current item. */
  private Active[] active = new Active[16];

  private int activeCount;

  // Sums over the items so far; those up to the last box leave out spaces at the end of a line.
  private final Sums all = new Sums();
  private final Sums solid = new Sums();
  private boolean anyBox;

  LineBreaker(ItemList items, LineWidths widths, LineCost costs) {
    this.items = items;
    this.widths = widths;
    this.costs = costs;
    this.varied = widths.varied();
  }

  /** The items at which lines end, in order; the last is the number of items. */
  int[] breaks() {
    activate(new Active(node(-1, -1), new Start(0, 0, new Sums()), 0));
    int item = 0;
    while (item <= items.size()) {
      item = step(item);
    }
    return path();
  }

  /** Deals with an item and answers which is next. */
  private int step(int item) {
    boolean end = item == items.size();
    boolean breakable =
        end || items.kind(item) != ItemList.BOX && items.cost(item) != ItemList.NEVER;
    if (breakable && (anyBox || end || items.cost(item) == ItemList.ALWAYS)) {
      int back = tryBreak(item);
      if (back >= 0) {
        return back;
      }
    }
    if (!end) {
      all.add(items, item);
      if (items.kind(item) == ItemList.BOX) {
        solid.set(all);
        anyBox = true;
      }
    }
    return item + 1;
  }

  /** Ends lines at an item; answers -1, or from where to go on if none could reach it. */
  private int tryBreak(int item) {
    boolean end = item == items.size();
    boolean must = end || items.cost(item) == ItemList.ALWAYS;
    Active[] best = new Active[varied + 1];
    int kept = 0;
    for (int i = 0; i < activeCount; i++) {
      Active from = active[i];
      boolean reaches = reach(from, item, must, best);
      if (reaches && !must) {
        active[kept++] = from;
      }
    }
    boolean found = false;
    for (Active next : best) {
      found |= next != null;
    }
    if (!found && kept == 0) {
      return force(active[activeCount - 1], item);
    }
    Arrays.fill(active, kept, Math.max(kept, activeCount), null);
    activeCount = kept;
    for (Active next : best) {
      if (next != null) {
        next.node = node(item, next.node);
        activate(next);
      }
    }
    return -1;
  }

  /** Tries one line; answers whether its start may serve for later lines too. */
  private boolean reach(Active from, int item, boolean must, Active[] best) {
    double pre = must ? 0 : items.pre(item);
    double measure = widths.width(from.start.line);
    LineCost.Line line = solid.since(from.start.sums, pre);
    double cost = costs.of(line, measure, must);
    if (cost == LineCost.TOO_LONG) {
      return pre > 0
          && costs.of(solid.since(from.start.sums, 0), measure, false) != LineCost.TOO_LONG;
    }
    float penalty = must ? 0 : items.cost(item);
    double total = from.cost + cost + penalty;
    int next = Math.min(from.start.line + 1, varied);
    if (best[next] == null || total < best[next].cost) {
      Start start = new Start(items.after(item), next, sumsAfter(item));
      best[next] = new Active(from.node, start, total);
    }
    return true;
  }

  /** The sums at the start of a line that follows a break. */
  private Sums sumsAfter(int item) {
    Sums start = new Sums();
    start.set(all);
    if (item < items.size()) {
      start.add(items, item);
      start.width -= items.post(item);
    }
    return start;
  }

  /** No line fits: ends one at the last item that it can hold, or after its first box. */
  private int force(Active from, int limit) {
    Sums sums = new Sums();
    sums.set(from.start.sums);
    double measure = widths.width(from.start.line);
    int place = limit;
    boolean any = false;
    for (int i = from.start.item; i < limit; i++) {
      byte kind = items.kind(i);
      boolean wide =
          kind == ItemList.BOX
              && sums.width + items.width(i) - from.start.sums.width > measure + LineCost.TOLERANCE;
      if (any && wide) {
        place = space(from.start.item, i);
        break;
      }
      any |= kind == ItemList.BOX;
      sums.add(items, i);
    }
    return restart(from, place);
  }

  /** The space before a box, if there is one, is where the line ends. */
  private int space(int from, int box) {
    int before = box - 1;
    return before > from && items.kind(before) == ItemList.GLUE ? before : box;
  }

  private int restart(Active from, int place) {
    Sums sums = new Sums();
    sums.set(from.start.sums);
    for (int i = from.start.item; i < place; i++) {
      sums.add(items, i);
    }
    all.set(sums);
    solid.set(sums);
    anyBox = true;
    Sums start =
        place < items.size() && items.kind(place) == ItemList.BOX ? sums : sumsAfter(place);
    int next = items.after(place);
    double cost = from.cost + ItemList.EMERGENCY;
    int line = Math.min(from.start.line + 1, varied);
    activeCount = 0;
    activate(new Active(node(place, from.node), new Start(next, line, start), cost));
    if (place < items.size() && next > place) {
      all.add(items, place);
    }
    return next;
  }

  private int node(int place, int before) {
    if (nodes == places.length) {
      places = Arrays.copyOf(places, 2 * nodes);
      previous = Arrays.copyOf(previous, 2 * nodes);
    }
    places[nodes] = place;
    previous[nodes] = before;
    return nodes++;
  }

  private void activate(Active one) {
    if (activeCount == active.length) {
      active = Arrays.copyOf(active, 2 * activeCount);
    }
    active[activeCount++] = one;
  }

  private int[] path() {
    Active best = active[0];
    for (int i = 1; i < activeCount; i++) {
      best = active[i].cost < best.cost ? active[i] : best;
    }
    int count = 0;
    for (int node = best.node; node > 0; node = previous[node]) {
      count++;
    }
    int[] path = new int[count];
    for (int node = best.node; node > 0; node = previous[node]) {
      path[--count] = places[node];
    }
    return path;
  }

  /** Where a line starts: its first item, its number, and the sums before it. */
  private record Start(int item, int line, Sums sums) {}

  /** A break from which a line may go on, and what all lines up to it cost. */
  private static final class Active {
    private int node;
    private final Start start;
    private final double cost;

    Active(int node, Start start, double cost) {
      this.node = node;
      this.start = start;
      this.cost = cost;
    }
  }

  /** Widths added up. */
  private static final class Sums {
    private double width;
    private double stretch;
    private double shrink;

    void set(Sums other) {
      width = other.width;
      stretch = other.stretch;
      shrink = other.shrink;
    }

    void add(ItemList items, int item) {
      width += items.width(item);
      stretch += items.stretch(item);
      shrink += items.shrink(item);
    }

    LineCost.Line since(Sums start, double more) {
      return new LineCost.Line(
          width - start.width + more, stretch - start.stretch, shrink - start.shrink);
    }
  }
}
