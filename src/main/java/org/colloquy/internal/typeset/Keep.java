package org.colloquy.internal.typeset;

/**
 * What must not be torn apart by the end of a page. Where rules can't all be held, the page breaker
 * breaks the least of them and reports it.
 *
 * @param widows lines at least at the head of a page
 * @param orphans lines at least at the foot of a page
 * @param together the block, or its group, is not split if it has at most so many lines
 * @param splitLines lines at least on either side of a split in a block or group that is longer
 * @param withNext lines of what follows that must stand on the page of this block's last line
 * @param group neighbouring blocks with one number other than 0 are kept together as one
 */
public record Keep(int widows, int orphans, int together, int splitLines, int withNext, int group) {
  /** Running text: widows and orphans 2, nothing else. */
  public static final Keep TEXT = new Keep(2, 2, 0, 0, 0, 0);

  /** Nothing is kept, every line may end a page. */
  public static final Keep NONE = new Keep(0, 0, 0, 0, 0, 0);

  /** A heading: never split, kept with so many lines of what follows. */
  public static Keep heading(int lines) {
    return new Keep(2, 2, Integer.MAX_VALUE, 0, lines, 0);
  }

  /** This rule, with so many lines of what follows. */
  public Keep withNext(int lines) {
    return new Keep(widows, orphans, together, splitLines, lines, group);
  }

  /** This rule for a member of a group. */
  public Keep inGroup(int number) {
    return new Keep(widows, orphans, together, splitLines, withNext, number);
  }
}
