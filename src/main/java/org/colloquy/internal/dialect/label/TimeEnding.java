package org.colloquy.internal.dialect.label;

import java.util.Set;
import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Phones;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/** A time behind a label: alone, at the end of its line, or before its colon. */
final class TimeEnding {
  private static final String PARTS = "|-–—,";

  /** What may stand behind a time in bold before what is said. */
  private static final String SIGNS = "|-–—.>)";

  /** With these words a sentence goes on to a time of day. */
  private static final Set<String> BEFORE = Set.copyOf(WordLists.list("names.txt", "before"));

  private TimeEnding() {}

  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    boolean timed = lead.timed() || lead.has(Signs.FIGURE);
    int end = timed ? labelEnd(text, lead.from(), text.length()) : -1;
    if (end < 0) {
      return null;
    }
    int at = LabelScanner.skipSpace(text, end);
    boolean parted = at < text.length() && (PARTS + ":").indexOf(text.charAt(at)) >= 0;
    Clock clock = Clock.at(text, parted ? behind(text, at) : at);
    if (clock == null) {
      return lead.timed() && at == text.length() ? new Cut(end, end, end, null) : null;
    }
    int behind = LabelScanner.skipSpace(text, clock.end());
    boolean closed = behind < text.length() && LabelScanner.isColon(text.charAt(behind));
    int rest = closed ? LabelScanner.skipSpace(text, behind + 1) : behind;
    boolean column = at > end && text.charAt(end) == '\t';
    boolean far =
        clock.end() > at
            && (BracketEnding.OPENS.indexOf(text.charAt(at)) >= 0 || column || at > end + 1);
    boolean colon = parted && LabelScanner.isColon(text.charAt(at));
    int written = colon ? at + 1 : end;
    boolean named = lead.marked() >= end && lead.marked() <= at;
    int said = behindMark(lead, clock.end(), named || lead.marked() == clock.end());
    return rest == text.length() || far || said >= 0
        ? new Cut(end, written, Math.max(rest, said), clock)
        : null;
  }

  /** Behind a sign that parts, which may be two hyphens, and blanks. */
  private static int behind(String text, int at) {
    return LabelScanner.skipSpace(text, text.startsWith("--", at) ? at + 2 : at + 1);
  }

  /**
   * Behind what parts a time from what is said: a tab, a dash, the end of bold type; or -1.
   *
   * @param marked whether the name alone is set off, or the name and its time
   */
  private static int behindMark(Lead lead, int end, boolean marked) {
    String text = lead.text();
    boolean bold = lead.mark() == Lead.Mark.BOLD && marked;
    int at = LabelScanner.skipSpace(text, end);
    boolean sign = at < text.length() && (bold ? SIGNS : PARTS).indexOf(text.charAt(at)) >= 0;
    int next = sign ? at + 1 : at;
    int said = LabelScanner.skipSpace(text, sign && text.startsWith("-", next) ? next + 1 : next);
    boolean parted = bold || sign && at > end && said > next || text.startsWith("\t", end);
    return parted && said < text.length() ? said : -1;
  }

  /** Where a time stands behind a name before an offset at which brackets close; null if none. */
  static @Nullable Cut within(Lead lead, int from, int limit) {
    int end = lead.has(Signs.FIGURE) ? labelEnd(lead.text(), from, limit) : -1;
    Clock clock = end < 0 ? null : Clock.at(lead.text(), LabelScanner.skipSpace(lead.text(), end));
    return clock == null ? null : new Cut(end, clock.end(), clock.end(), clock);
  }

  /** A time between name and colon. */
  static @Nullable Cut beforeColon(Lead lead, int bound) {
    if (!lead.has(Signs.FIGURE)) {
      return null;
    }
    String text = lead.text();
    int end = labelEnd(text, lead.from(), bound);
    int at = end < 0 ? bound : LabelScanner.skipSpace(text, end);
    boolean parted = at < text.length() && PARTS.indexOf(text.charAt(at)) >= 0;
    Clock clock = Clock.at(text, parted ? behind(text, at) : at);
    int colon = clock == null ? bound : LabelScanner.skipSpace(text, clock.end());
    boolean ends =
        clock != null && colon < text.length() && LabelScanner.isColon(text.charAt(colon));
    return ends ? new Cut(end, colon + 1, colon + 1, clock) : null;
  }

  /** Where a label ends behind which a time stands or nothing, or -1. */
  private static int labelEnd(String text, int from, int bound) {
    int limit = Math.min(Math.min(bound, text.length()), from + LabelScanner.PREFIX);
    int i = Math.min(limit, Phones.end(text, from));
    for (; i < limit; i++) {
      if (LabelScanner.isLetterOrSpace(text.charAt(i))) {
        continue;
      }
      boolean clock = BracketEnding.OPENS.indexOf(text.charAt(i)) >= 0 && Clock.at(text, i) != null;
      i = i == from || clock ? i : LabelScanner.behindAside(text, i, limit);
      char c = text.charAt(i);
      boolean word = i == from || LabelScanner.isBlank(text.charAt(i - 1));
      boolean opens = Character.isDigit(c) && word || BracketEnding.OPENS.indexOf(c) >= 0;
      if (LabelScanner.isColon(c) || c == '|' || c == '—' || opens && Clock.at(text, i) != null) {
        break;
      }
      if (!LabelScanner.inLabel(c)) {
        return -1;
      }
    }
    int end = i;
    while (end > from
        && (LabelScanner.isBlank(text.charAt(end - 1))
            || PARTS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    boolean whole = end > from && (i < limit || i == text.length());
    boolean label = whole && !goesOn(text, from, end) && !isOpen(text, from, end);
    return label && LabelScanner.isLabel(text, from, end) ? end : -1;
  }

  /** {@code Ana: Yes [unintelligible}: whether brackets open that close behind an offset. */
  private static boolean isOpen(String text, int from, int end) {
    int open = text.lastIndexOf('[', end - 1);
    return open > from && text.lastIndexOf(']', end - 1) < open;
  }

  /** {@code called to order by Mayor Ruiz at}: whether the last word leads on to a time. */
  private static boolean goesOn(String text, int from, int end) {
    int word = Math.max(from, text.lastIndexOf(' ', end - 1) + 1);
    return BEFORE.contains(text.substring(word, end));
  }
}
