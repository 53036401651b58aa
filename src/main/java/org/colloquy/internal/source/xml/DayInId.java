package org.colloquy.internal.source.xml;

import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The day in the id of a piece of a record: {@code record/2007-11-14a.647.2}. */
final class DayInId {
  private static final String FORM = "0000-00-00";

  private DayInId() {}

  /** The first day of an id, between signs that are no figures; null if it has none. */
  static @Nullable PartialDate of(String id) {
    for (int i = 0; i + FORM.length() <= id.length(); i++) {
      int end = i + FORM.length();
      boolean apart =
          !isDigit(id, i - 1) && !isDigit(id, end) && id.charAt(i + 4) == '-' && isForm(id, i);
      PartialDate day = apart ? PartialDate.parse(id.substring(i, end)).orElse(null) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static boolean isForm(String id, int at) {
    for (int i = 0; i < FORM.length(); i++) {
      boolean digit = FORM.charAt(i) == '0';
      if (digit ? !isDigit(id, at + i) : id.charAt(at + i) != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(String id, int at) {
    return at >= 0 && at < id.length() && id.charAt(at) >= '0' && id.charAt(at) <= '9';
  }
}
