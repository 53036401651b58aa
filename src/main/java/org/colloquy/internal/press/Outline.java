package org.colloquy.internal.press;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives headings their rank in HTML and PDF. Sources skip levels as they like; a document must not,
 * so what counts is only which heading stands below which.
 */
public final class Outline {
  private static final int LOWEST = 6;

  private final int base;
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * @param base rank of what stands above all headings here; 1 for the title, 0 for nothing
   */
  public Outline(int base) {
    this.base = base;
  }

  /**
   * The rank, one to six, of a heading with a source's level, which is the innermost from now on.
   */
  public int heading(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
    return Math.min(LOWEST, base + open.size());
  }

  /** The rank, one to six, that a heading just below the innermost one has. */
  public int inner() {
    return Math.min(LOWEST, base + open.size() + 1);
  }
}
