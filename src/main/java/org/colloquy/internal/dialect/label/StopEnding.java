package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.colloquy.internal.dialect.words.Stops;
import org.jspecify.annotations.Nullable;

/** A full stop behind a label. */
final class StopEnding {
  private StopEnding() {}

  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    int found = Stops.find(text, lead.from());
    int stop = found < 0 ? QuestionWords.wordBefore("．۔。။", text, lead.from()) : found;
    int behind = stop < 0 ? stop : Stops.behindNote(text, stop + 1);
    return stop < 0 ? null : new Cut(stop, behind, Stops.behind(text, behind), null);
  }

  /** {@code Name (Group). – text}. */
  static @Nullable Cut beforeDash(Lead lead) {
    String text = lead.text();
    int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
    for (int i = lead.from(); i < limit && LabelScanner.inLabel(text.charAt(i)); i++) {
      int dash = text.charAt(i) == '.' ? LabelScanner.skipSpace(text, i + 1) : text.length();
      boolean ends = dash + 1 < text.length() && "–—".indexOf(text.charAt(dash)) >= 0;
      if (ends && i > lead.from() + 2 && LabelScanner.isLabel(text, lead.from(), i)) {
        int comma = text.indexOf(", ", lead.from());
        return new Cut(comma > 0 ? Math.min(comma, i) : i, dash + 1, dash + 1, null);
      }
    }
    return null;
  }
}
