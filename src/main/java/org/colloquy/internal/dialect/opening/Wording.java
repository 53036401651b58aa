package org.colloquy.internal.dialect.opening;

import java.util.List;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Narration;

/** What the words of a paragraph in the opening say about its purpose. */
public final class Wording {
  /** Kind of the narration that names author, photographer or date. */
  static final String BYLINE = "byline";

  private static final int PROVENANCE = 400;
  private static final int BYLINE_LENGTH = 160;

  private static final List<String> ORIGINS = WordLists.spaced("openings.txt", "origins");

  private static final List<String> BYLINES = WordLists.spaced("openings.txt", "bylines");

  private static final List<String> HELD = WordLists.spaced("openings.txt", "held");

  /** The day of a week in a script without spaces is no longer. */
  private static final int DAY = 6;

  private Wording() {}

  public static boolean isProvenance(String text) {
    String lower = lower(text);
    return text.length() <= PROVENANCE && ORIGINS.stream().anyMatch(lower::contains);
  }

  static boolean isByline(String text) {
    if (text.length() > BYLINE_LENGTH) {
      return false;
    }
    String lower = lower(text);
    return BYLINES.stream().anyMatch(lower::startsWith)
        || Provenance.imprint(text) != null
        || Dates.parse(text) != null
        || isDated(text);
  }

  /** Whether a text is a date, with the day of the week before or behind it. */
  private static boolean isDated(String text) {
    Dates.Found date = Dates.first(text);
    String before = date == null ? text : text.substring(0, date.start()).strip();
    String day = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    return date != null
        && (day.isEmpty() || Nobody.is(Names.key(day)))
        && text.substring(date.end()).strip().length() <= DAY;
  }

  /** Whether a text that opens a document says with whom: below a title it would say by whom. */
  static boolean saysWithWhom(String text) {
    return lower(text).startsWith("interview: ");
  }

  /** Whether a text says when the talk was held, not when it was published. */
  public static boolean tellsWhenHeld(String text) {
    String lower = lower(text);
    return HELD.stream().anyMatch(lower::contains);
  }

  /** Whether a line is a field of a form, such as {@code Date: 3 May}. */
  static boolean isField(String text) {
    int colon = LabelScanner.colon(text, text.length());
    return colon >= 0
        && LabelScanner.skipSpace(text, colon + 1) < text.length()
        && Nobody.is(Names.key(text.substring(0, colon)));
  }

  /** The kind of narration that a paragraph behind the title is. */
  static String kind(String text) {
    if (isByline(text)) {
      return BYLINE;
    }
    return isProvenance(text) ? Narration.EDITORS_NOTE : Narration.INTRODUCTION;
  }

  private static String lower(String text) {
    int length = Math.min(text.length(), PROVENANCE + 1);
    return text.substring(0, length).strip().toLowerCase(java.util.Locale.ROOT);
  }
}
