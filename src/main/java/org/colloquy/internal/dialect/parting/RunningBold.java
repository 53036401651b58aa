package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;

/**
 * Parts lines in which a bold label stands behind what somebody else says: {@code **Is it cold?**
 * **Ana:** Always.} Such a label begins other lines as well.
 */
final class RunningBold {
  private static final int SEVERAL = 2;

  private RunningBold() {}

  static List<Line> of(List<Line> lines) {
    Map<String, Integer> first = new HashMap<>();
    for (Line line : lines) {
      String begins = line.isText() && line.bold() > 0 ? labels(line).get(0) : null;
      if (begins != null) {
        first.merge(begins, 1, Integer::sum);
      }
    }
    first.values().removeIf(n -> n < SEVERAL);
    return first.isEmpty() ? lines : Cuts.of(lines, l -> breaks(l, first.keySet())).made();
  }

  private static List<Integer> breaks(Line line, Set<String> known) {
    List<Integer> breaks = new ArrayList<>();
    labels(line)
        .forEach(
            (at, key) -> {
              if (at > 0 && known.contains(key)) {
                breaks.add(at);
              }
            });
    return breaks;
  }

  /** Keys of the bold labels of a line, each by the offset at which it stands. */
  private static Map<Integer, String> labels(Line line) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    int at = 0;
    for (Inline inline : line.inlines()) {
      String said = PlainText.ofInlines(List.of(inline));
      int end = at + said.length();
      if (inline instanceof Inline.Strong) {
        int colon = LabelScanner.colon(line.text(), at, line.text().length());
        boolean own =
            colon == end
                || colon >= at && colon < end && line.text().substring(colon + 1, end).isBlank();
        if (own) {
          labels.put(at, Names.key(line.text().substring(at, colon)));
        }
      }
      at = end;
    }
    return labels;
  }
}
