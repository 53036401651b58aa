package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads where a talk was held out of {@code Recorded at Signal Cottage on 12 May 1991}. */
public final class HeldPlace {
  private static final int LONGEST = 60;
  private static final List<String> HELD = WordLists.spaced("openings.txt", "held-at");
  private static final List<String> IN = WordLists.spaced("openings.txt", "at");
  private static final List<String> ON = WordLists.spaced("openings.txt", "on");

  private HeldPlace() {}

  /** The place between a note's first word and its date; null where it is not plainly one. */
  public static @Nullable String of(String note, Dates.Found date) {
    String text = note.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (!text.equals(note) || HELD.stream().noneMatch(lower::startsWith)) {
      return null;
    }
    String before = text.substring(0, date.start());
    for (String in : IN) {
      int at = before.indexOf(in);
      for (String on : ON) {
        int from = at + in.length();
        if (at == before.indexOf(' ') && at > 0 && before.endsWith(on)) {
          String place = before.substring(from, Math.max(from, before.length() - on.length()));
          boolean name = !place.isEmpty() && Character.isUpperCase(place.codePointAt(0));
          return name && place.length() <= LONGEST ? place : null;
        }
      }
    }
    return null;
  }
}
