package org.colloquy.internal.dialect.label;

import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.jspecify.annotations.Nullable;

/** A sign that is no punctuation behind a label. */
final class SignEnding {
  private static final String SIGNS = "|·•→▶►»>";

  private SignEnding() {}

  static @Nullable Cut find(Lead lead) {
    String text = lead.text();
    int limit = Math.min(text.length() - 1, lead.from() + LabelScanner.PREFIX);
    for (int i = lead.from() + 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean twice = text.charAt(i + 1) == c;
      boolean sign = SIGNS.indexOf(c) >= 0 || c == ':' && twice;
      if (sign) {
        int end = twice ? i + 2 : i + 1;
        boolean parted = end < text.length() && LabelScanner.isBlank(text.charAt(end));
        boolean label = parted && LabelScanner.isLabel(text, lead.from(), i);
        return label ? new Cut(i, end, end, null) : null;
      }
      if (!LabelScanner.inLabel(c)) {
        return null;
      }
    }
    return null;
  }
}
