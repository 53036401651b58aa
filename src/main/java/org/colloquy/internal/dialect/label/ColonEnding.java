package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.jspecify.annotations.Nullable;

/** A colon behind a label, with a seat or a time before it or a time behind it. */
final class ColonEnding {
  private ColonEnding() {}

  static @Nullable Cut find(Lead lead) {
    if (lead.mark() == Lead.Mark.PLAIN && !lead.has(Signs.COLON) && !lead.has(Signs.FIGURE)) {
      return null;
    }
    String text = lead.text();
    int bound = lead.mark() == Lead.Mark.BOLD ? lead.marked() : text.length();
    int colon = LabelScanner.colon(text, lead.from(), bound);
    if (colon >= 0) {
      return behindColon(text, colon);
    }
    Cut timed = TimeEnding.beforeColon(lead, bound);
    if (timed != null) {
      return timed;
    }
    int after = LabelScanner.skipSpace(text, bound + lead.marker().length());
    boolean outside = after < text.length() && LabelScanner.isColon(text.charAt(after));
    if (outside || after >= text.length() || !LabelScanner.isLabel(text, lead.from(), bound)) {
      return outside && LabelScanner.isLabel(text, lead.from(), bound)
          ? behindColon(text, after).labelled(bound)
          : null;
    }
    return behindAside(text, after);
  }

  /** A name in bold, and its seat in plain brackets before the colon. */
  private static @Nullable Cut behindAside(String text, int open) {
    int limit = Math.min(text.length(), open + LabelScanner.PREFIX);
    int close = LabelScanner.behindAside(text, open, limit);
    int colon = close == open ? text.length() : LabelScanner.skipSpace(text, close + 1);
    return colon < text.length() && LabelScanner.isColon(text.charAt(colon))
        ? behindColon(text, colon)
        : null;
  }

  private static Cut behindColon(String text, int colon) {
    Clock clock = Clock.at(text, LabelScanner.skipSpace(text, colon + 1));
    boolean alone = clock != null && LabelScanner.skipSpace(text, clock.end()) == text.length();
    return alone
        ? new Cut(colon, colon + 1, text.length(), clock)
        : new Cut(colon, colon + 1, LabelScanner.behindDashes(text, colon + 1), null);
  }
}
