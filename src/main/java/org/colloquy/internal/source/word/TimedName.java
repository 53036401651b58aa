package org.colloquy.internal.source.word;

import java.time.Duration;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks and when, in one cell or style: {@code [00:12:31] Ana Ruiz}, {@code Ana Ruiz
 * (12:31):}.
 *
 * @param name without the time and the marks about it
 */
record TimedName(String name, @Nullable Duration time) {
  private static final int LONGEST = 80;

  static TimedName of(String text) {
    if (text.length() > LONGEST) {
      return new TimedName(text, null);
    }
    Clock leading = Clock.at(text, 0);
    String behind =
        leading == null ? text : text.substring(LabelScanner.skipSpace(text, leading.end()));
    String name = unmarked(behind);
    for (int i = name.length() - 1; i > 0; i--) {
      boolean begins =
          "[(".indexOf(name.charAt(i)) >= 0 || LabelScanner.isBlank(name.charAt(i - 1));
      Clock clock = begins ? Clock.at(name, i) : null;
      if (clock != null && clock.end() == name.length()) {
        return new TimedName(unmarked(name.substring(0, i)), clock.time());
      }
    }
    return new TimedName(name, leading == null ? null : leading.time());
  }

  /** Without the colon and the blanks at the end. */
  private static String unmarked(String text) {
    int end = text.length();
    while (end > 0 && ":：\t ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
