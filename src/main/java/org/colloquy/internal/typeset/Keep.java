package org.colloquy.internal.typeset;

/**
 * What must not be torn apart by the end of a page. Where rules can't all be held, the page breaker
 * breaks the least of them and reports it. Where there are widows or orphans to keep, no page ends
 * within a word either.
 *
 * @param widows lines at least at the head of a page
 * @param orphans lines at least at the foot of a page
 * @param together the block, or its group, is not split if it has at most so many lines
 * @param splitLines lines at least on either side of a split in a block or group that is longer
 * @param withNext lines of what follows that must stand on the page of this block's last line;
 *     blocks that are kept with previous ones do not count as lines, but stay too
 * @param group neighbouring blocks with one number other than 0 are kept together as one
 * @param withPrevious whether the first line must stand on the page of the line before it
 */
public record Keep(
    int widows,
    int orphans,
    int together,
    int splitLines,
    int withNext,
    int group,
    boolean withPrevious) {
  /** Running text: widows and orphans 2, nothing else. */
  public static final Keep TEXT = new Keep(2, 2, 0, 0, 0, 0);

  /** Nothing is kept, every line may end a page. */
  public static final Keep NONE = new Keep(0, 0, 0, 0, 0, 0);

  /** Rules for a block that may begin a page. */
  public Keep(int widows, int orphans, int together, int splitLines, int withNext, int group) {
    this(widows, orphans, together, splitLines, withNext, group, false);
  }

  /** A heading: never split, kept with so many lines of what follows. */
  public static Keep heading(int lines) {
    return new Keep(2, 2, Integer.MAX_VALUE, 0, lines, 0);
  }

  /** This rule, with so many lines of what follows. */
  public Keep withNext(int lines) {
    return new Keep(widows, orphans, together, splitLines, lines, group, withPrevious);
  }

  /** This rule for a member of a group. */
  public Keep inGroup(int number) {
    return new Keep(widows, orphans, together, splitLines, withNext, number, withPrevious);
  }

  /** This rule, for a block or group that is not split if it has at most so many lines. */
  public Keep together(int lines) {
    return new Keep(widows, orphans, lines, splitLines, withNext, group, withPrevious);
  }

  /** This rule for text above which so many lines of a label stand, which count for none. */
  public Keep below(int lines) {
    int first = orphans == 0 ? 0 : orphans + lines;
    int whole = together == Integer.MAX_VALUE || together == 0 ? together : together + lines;
    int split = splitLines == 0 ? 0 : splitLines + lines;
    return new Keep(widows, first, whole, split, withNext, group, withPrevious);
  }

  /** This rule for something that must not be parted from the line before it, such as an event. */
  public Keep afterPrevious() {
    return new Keep(widows, orphans, together, splitLines, withNext, group, true);
  }
}
