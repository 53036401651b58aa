package org.colloquy.internal.source.xml;

import java.util.Arrays;

/** A text with a few signs put into it or taken out, which knows where each of the others stood. */
final class MendedText {
  private final StringBuilder mended = new StringBuilder();
  private final String text;
  private final int start;

  /** Behind which offsets of the mended text how many more signs stand than in the source. */
  private int[] moved = new int[16];

  private int[] more = new int[16];
  private int count;
  private int copied;

  /** The text from an offset on. */
  MendedText(String text, int start) {
    this.text = text;
    this.start = start;
    copied = start;
  }

  /** Puts signs into the text. */
  void insert(int at, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      put(at, signs.charAt(i), 1);
    }
  }

  /** Puts one sign in the place of some. */
  void replace(int at, int end, char sign) {
    put(at, sign, 1 - (end - at));
    copied = end;
  }

  private void put(int at, char sign, int longer) {
    mended.append(text, copied, at);
    copied = at;
    moved = count == moved.length ? Arrays.copyOf(moved, 2 * count) : moved;
    more = count == more.length ? Arrays.copyOf(more, 2 * count) : more;
    moved[count] = mended.length();
    more[count] = longer + (count == 0 ? 0 : more[count - 1]);
    count++;
    mended.append(sign);
  }

  /** The whole, after the last change. */
  String whole() {
    if (count == 0) {
      return text.substring(start);
    }
    mended.append(text, copied, text.length());
    copied = text.length();
    return mended.toString();
  }

  /** The offset in the source of one in the mended text. */
  int place(int offset) {
    int found = Arrays.binarySearch(moved, 0, count, offset);
    int before = found < 0 ? -found - 1 : found;
    return start + offset - (before == 0 ? 0 : more[before - 1]);
  }
}
