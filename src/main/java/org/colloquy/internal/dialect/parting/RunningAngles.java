package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Sentences;

/**
 * Parts lines in which the mark of a change stands between what two people say: {@code >> Ready? >>
 * Nearly.} It stands behind the end of a sentence, and before a blank or a name with its colon.
 */
final class RunningAngles {
  private static final int SEVERAL = 3;

  /** A full stop and what closes behind it are not longer. */
  private static final int END = 4;

  private RunningAngles() {}

  static List<Line> of(List<Line> lines) {
    Cuts cuts = Cuts.of(lines, l -> breaks(l.text()));
    return cuts.count() < SEVERAL ? lines : cuts.made();
  }

  private static List<Integer> breaks(String text) {
    List<Integer> breaks = new ArrayList<>();
    for (int at = text.indexOf(" >>"); at > 0; at = text.indexOf(" >>", at + 1)) {
      int end = at + " >>".length();
      boolean blank = end < text.length() && LabelScanner.isBlank(text.charAt(end));
      boolean named = LabelScanner.colon(text, end, text.length()) > 0;
      if (Sentences.ends(text.substring(Math.max(0, at - END), at)) && (blank || named)) {
        breaks.add(at + 1);
      }
    }
    return breaks;
  }
}
