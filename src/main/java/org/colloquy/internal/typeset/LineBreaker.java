package org.colloquy.internal.typeset;

import java.util.Arrays;
import java.util.Optional;

/**
 * Breaks a paragraph into lines so that the cost of all lines together is least: the algorithm of
 * Knuth and Plass ("Breaking Paragraphs into Lines", Software: Practice and Experience 11, 1981),
 * with any cost for a line. It departs in these ways: lines from a number on are known to be alike,
 * so that a break needs no line number; the state of a break has, beside the class of tightness,
 * how many lines in a row ended in hyphens; the edges of a line may stand out of the measure. Where
 * no line fits at all, it goes back to the last line that did and breaks it at the last item that
 * fits, so that it always ends, in linear time.
 */
final class LineBreaker {
  /** More lines in a row never end in a hyphen. */
  private static final int HYPHENS = 3;

  /** How a line may leave the next one: how tight it is, and hyphens in a row. */
  static final int STATES = LineCost.CLASSES * (HYPHENS + 1);

  private final ItemList items;
  private final LineWidths widths;
  private final LineCost costs;
  private final LineRules.LastLine lastLine;
  private boolean hangsRight;
  private boolean hangsLeft = true;
  private final boolean optionalHang;
  private final int varied;

  private final Nodes nodes = new Nodes();
  private final Starts starts = new Starts();
  private final TriedLine tried = new TriedLine();

  /** The best way to end a line at the current item, by the line's number and the state. */
  private final double[] best;

  private final int[] bestNodes;

  // Sums over the items so far; those up to the last box leave out spaces at the end of a line.
  private final Sums all = new Sums();
  private final Sums solid = new Sums();
  private double solidHang;

  /** About what the last glyph counts for among the ems, which grows by nothing. */
  private double solidEm;

  private boolean anyBox;
  private boolean refused;
  private double loosest = Double.MAX_VALUE;
  private boolean hyphens = true;
  private long work;

  /** A breaker of one paragraph. */
  LineBreaker(ItemList items, LineWidths widths, LineCost costs, LineRules rules) {
    this.items = items;
    this.widths = widths;
    this.costs = costs;
    this.lastLine = rules.lastLine();
    this.optionalHang = items.isWide();
    this.hangsRight = optionalHang;
    this.varied = widths.varied();
    this.best = new double[(varied + 1) * STATES];
    this.bestNodes = new int[best.length];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
  }

  /** Lets signs at the end of a line stand out of the measure. */
  LineBreaker hangingRight() {
    hangsRight = true;
    return this;
  }

  /** Keeps signs at the start of a line within the measure. */
  LineBreaker startingWithin() {
    hangsLeft = false;
    return this;
  }

  /** The items at which lines end, in order; the last is the number of items. */
  int[] breaks() {
    run(false);
    return nodes.path(starts.node(starts.best()));
  }

  /**
   * The same, or nothing if some line would be too long or too loose.
   *
   * @param most the highest ratio of a line
   * @param divided whether hyphens may be added
   */
  Optional<int[]> goodBreaks(double most, boolean divided) {
    loosest = most;
    hyphens = divided;
    run(true);
    int best = refused ? 0 : starts.best();
    // A hyphen may be what makes a last line long enough.
    boolean poor = refused || !divided && starts.cost(best) >= costs.shortLast();
    return poor ? Optional.empty() : Optional.of(nodes.path(starts.node(best)));
  }

  /** How many lines were tried, for tests of growth. */
  long work() {
    return work;
  }

  private void run(boolean strict) {
    Sums none = new Sums();
    none.width = hang(0);
    starts.add(new Starts.Place(0, none), state(1, 0), nodes.add(-1, -1), 0);
    int item = 0;
    while (item <= items.size() && !refused) {
      item = step(item, strict);
    }
  }

  private static int state(int tightness, int hyphens) {
    return tightness * (HYPHENS + 1) + hyphens;
  }

  /** What the first box from an item on may stand out by. */
  private double hang(int from) {
    for (int i = from; i < items.size() && hangsLeft; i++) {
      if (items.kind(i) == ItemList.BOX) {
        return items.left(i);
      }
      if (items.kind(i) == ItemList.GLUE) {
        break;
      }
    }
    return 0;
  }

  /** Deals with an item and answers which is next. */
  private int step(int item, boolean strict) {
    boolean end = item == items.size();
    boolean breakable =
        end || items.kind(item) != ItemList.BOX && items.cost(item) != ItemList.NEVER;
    breakable &= hyphens || end || !items.hyphen(item);
    if (breakable && (anyBox || end || items.cost(item) == ItemList.ALWAYS) && !tryBreak(item)) {
      if (strict) {
        refused = true;
        return item;
      }
      return force(item);
    }
    if (!end) {
      all.add(items, item);
      if (items.kind(item) == ItemList.BOX) {
        solid.set(all);
        solidHang = hangsRight ? items.right(item) : 0;
        solidEm = items.ems(item) / Math.max(1, items.end(item) - items.start(item));
        anyBox = true;
      }
    }
    return item + 1;
  }

  /** Ends lines at an item; answers whether there is any start left from which to go on. */
  private boolean tryBreak(int item) {
    boolean must = item == items.size() || items.cost(item) == ItemList.ALWAYS;
    int kept = 0;
    int first = best.length;
    int last = -1;
    int loose = -1;
    for (int i = 0; i < starts.count(); i++) {
      if (loose >= 0 && starts.isShorter(i, loose)) {
        starts.move(i, kept++);
        continue;
      }
      int state = reach(i, item, must);
      if (state >= 0) {
        first = Math.min(first, state);
        last = Math.max(last, state);
      }
      if (state != GONE && !must) {
        loose = state == LOOSE ? kept : loose;
        starts.move(i, kept++);
      }
    }
    if (last < 0 && kept == 0) {
      return false;
    }
    starts.keep(kept);
    if (last >= 0) {
      activate(item, first, last);
    }
    return true;
  }

  /** No line from this start can end here or later. */
  private static final int GONE = -1;

  /** No line from this start ends here, but one may end later. */
  private static final int PASSED = -2;

  /** The same since it would be too loose, and a shorter one even more. */
  private static final int LOOSE = -3;

  /** Tries one line; answers in which state it leaves the next one. */
  private int reach(int from, int item, boolean must) {
    work++;
    boolean disc = !must && items.kind(item) == ItemList.DISC;
    double pre = disc ? items.pre(item) : 0;
    boolean added = disc && items.hyphen(item);
    int line = starts.slot(from) / STATES;
    double measure = widths.width(line);
    double full = solid.width - starts.width(from);
    double natural = full - (added ? 0 : hangAt(measure - full));
    tried.measure = measure;
    tried.missing = measure - natural - pre;
    tried.elastic = solid.elastic - starts.elastic(from);
    tried.ems = Math.max(0, solid.ems - starts.ems(from) - solidEm);
    tried.last = must;
    double ratio = costs.ratio(tried);
    if (ratio == LineCost.TOO_LONG) {
      return pre > 0 && fits(measure - natural) ? PASSED : GONE;
    }
    int state = starts.slot(from) % STATES;
    int run = !must && items.anyHyphen(item) ? state % (HYPHENS + 1) + 1 : 0;
    if (ratio > loosest) {
      return optionalHang ? PASSED : LOOSE;
    }
    if (run > HYPHENS) {
      return PASSED;
    }
    double cost = starts.cost(from) + costs.of(ratio);
    if (must) {
      int words = solid.spaces - starts.spaces(from) + 1;
      boolean poor = words < lastLine.words() && natural < lastLine.part() * measure;
      cost += poor ? costs.shortLast() : 0;
    } else {
      cost += costs.ending(items.cost(item), run, added);
    }
    int tightness = costs.tightness(ratio);
    int before = state / (HYPHENS + 1);
    cost += Math.abs(tightness - before) > 1 ? costs.unlike() : 0;
    int slot = Math.min(line + 1, varied) * STATES + state(tightness, run);
    if (cost < best[slot]) {
      best[slot] = cost;
      bestNodes[slot] = starts.node(from);
    }
    return slot;
  }

  /** Whether the line that was tried fits without a hyphen: then so much is missing. */
  private boolean fits(double missing) {
    tried.missing = missing;
    tried.last = false;
    return costs.ratio(tried) != LineCost.TOO_LONG;
  }

  /** What stands out of a line with so much room: in Chinese only as much as it must. */
  private double hangAt(double room) {
    return optionalHang ? Math.min(solidHang, Math.max(0, -room)) : solidHang;
  }

  /** Lets the lines after this item start from the best ways to end one there. */
  private void activate(int item, int first, int last) {
    Starts.Place next = placeAfter(item);
    for (int slot = first; slot <= last; slot++) {
      if (best[slot] < Double.POSITIVE_INFINITY && !isBeaten(slot)) {
        int node = nodes.add(item, bestNodes[slot]);
        starts.add(next, slot, node, best[slot]);
      }
    }
    Arrays.fill(best, first, last + 1, Double.POSITIVE_INFINITY);
  }

  /** Whether another state is better whatever follows. */
  private boolean isBeaten(int slot) {
    int hyphens = slot % (HYPHENS + 1);
    int base = slot / STATES * STATES;
    for (int other = base; other < base + STATES; other++) {
      boolean fewer = other % (HYPHENS + 1) <= hyphens;
      if (fewer && other != slot && best[other] + costs.unlike() < best[slot]) {
        return true;
      }
    }
    return false;
  }

  /** The start of a line that follows a break. */
  private Starts.Place placeAfter(int item) {
    Sums start = new Sums();
    start.set(all);
    if (item < items.size()) {
      if (items.kind(item) != ItemList.BOX) {
        start.add(items, item);
        start.width -= items.post(item);
      }
      start.width += hang(items.after(item));
    }
    return new Starts.Place(items.after(item), start);
  }

  /** No line fits: ends one at the last item that it can hold, or after its first box. */
  private int force(int limit) {
    int from = starts.count() - 1;
    int first = starts.item(from);
    double measure = widths.width(starts.slot(from) / STATES) + LineCost.TOLERANCE;
    int place = limit;
    double width = first > 0 ? items.post(first - 1) : 0;
    boolean any = false;
    for (int i = first; i < limit && (width <= measure || place == limit); i++) {
      boolean box = items.kind(i) == ItemList.BOX;
      if (any && box && (place == limit || width + items.pre(i - 1) <= measure)) {
        place = i - 1 > first && items.kind(i - 1) == ItemList.GLUE ? i - 1 : i;
      }
      any |= box;
      width += items.width(i);
    }
    Sums sums = new Sums();
    for (int i = first; i < place; i++) {
      sums.add(items, i);
    }
    return restart(from, place, sums);
  }

  private int restart(int from, int place, Sums sums) {
    all.set(sums);
    solid.set(sums);
    anyBox = true;
    int line = Math.min(starts.slot(from) / STATES + 1, varied);
    double cost = starts.cost(from) + ItemList.EMERGENCY;
    int node = nodes.add(place, starts.node(from));
    Starts.Place next = placeAfter(place);
    starts.clear();
    starts.add(next, line * STATES + state(1, 0), node, cost);
    if (place < items.size() && next.item() > place) {
      all.add(items, place);
    }
    return next.item();
  }
}
