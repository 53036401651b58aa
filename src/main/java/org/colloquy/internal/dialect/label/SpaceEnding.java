package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.jspecify.annotations.Nullable;

/** Nothing but space behind a label. */
final class SpaceEnding {
  /** So many ideographs tell how a text is written. */
  private static final int SAMPLE = 12;

  private SpaceEnding() {}

  /** A tab, or more spaces than between two words, and no time that belongs to the label. */
  static @Nullable Cut wide(Lead lead) {
    String text = lead.text();
    int limit = Math.min(text.length() - 1, lead.from() + LabelScanner.PREFIX);
    for (int i = lead.from() + 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean wide = LabelScanner.isBlank(c) && LabelScanner.isBlank(text.charAt(i + 1));
      wide |= LabelScanner.isBlank(c) && isSurname(text, lead.from(), i);
      if (c == '\t' || c == '\u3000' || wide) {
        boolean sentence = c != '\t' && LoneEnding.endsSentence(text, i);
        boolean label = LabelScanner.isLabel(text, lead.from(), i);
        return !sentence && label && !isTimed(lead) ? new Cut(i, i, i, null) : null;
      }
      if (!LabelScanner.inLabel(c)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isTimed(Lead lead) {
    Cut timed = lead.timed() ? null : TimeEnding.find(lead);
    return timed != null && timed.clock() != null;
  }

  /** Whether two to four ideographs stand before a blank, which no word needs, and no colon. */
  private static boolean isSurname(String text, int from, int to) {
    int length = to - from;
    return length >= 2
        && length <= 4
        && text.substring(from, to).codePoints().allMatch(Character::isIdeographic)
        && !Character.isDigit(text.charAt(to + 1))
        && !isSpacedOut(text, to + 1)
        && LabelScanner.colon(text, from, text.length()) < 0;
  }

  /** Whether blanks part the ideographs of a text throughout, as some recognisers write it. */
  private static boolean isSpacedOut(String text, int from) {
    int ideographs = 0;
    int parted = 0;
    for (int i = from; i + 1 < text.length() && ideographs < SAMPLE; i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        ideographs++;
        parted += LabelScanner.isBlank(text.charAt(i + 1)) ? 1 : 0;
      }
    }
    return ideographs > 2 && 2 * parted >= ideographs;
  }

  /** A letter and one space. */
  static @Nullable Cut single(Lead lead) {
    String text = lead.text();
    int from = lead.from();
    int end = from + 1;
    boolean counted = end + 1 < text.length() && ".-".indexOf(text.charAt(end)) >= 0;
    end += counted && Character.isDigit(text.charAt(end + 1)) ? 1 : 0;
    while (end < text.length() && end < from + 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean letter = end + 1 < text.length() && Character.isLetter(text.charAt(from));
    boolean begins = letter && LabelScanner.isBlank(text.charAt(end)) && begins(text, end + 1);
    return begins ? new Cut(end, end, end, null) : null;
  }

  private static boolean begins(String text, int from) {
    int at = LabelScanner.skipSpace(text, from);
    return at < text.length() && !Character.isLowerCase(text.charAt(at));
  }
}
